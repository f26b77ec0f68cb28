### SMTP：各类句子。事实存放在content/smtp/中。
###
### 凡有{ $code }之处，也可使用`-final`和`-article`等变体：
###   $code          421
###   $code-final    按韩语读法，应答码末音的类型：vowel、rieul或consonant
###   $code-article  英语冠词，a或an
###   $code-kind     reply或error，供有词形变化的语言使用
### JOSA($code, "과/와")在应答码后输出正确的韩语助词。中文都用不到。

smtp = SMTP
    .summary = 把邮件从客户端送到服务器、再在服务器之间传递的协议。每条命令都会得到三位数字的应答码。

## 应答的类别，按首位数字划分
# .both用于“共同点”列表。

smtp-class = 类别
smtp-class-completion = 成功（2yz）
    .clause = { $code }表示成功
    .both = 两者都表示成功。
smtp-class-intermediate = 继续（3yz）
    .clause = { $code }要求客户端继续
    .both = 两者都要求客户端继续。
smtp-class-transient = 临时失败（4yz）
    .clause = { $code }表示临时失败
    .both = 两者都表示临时失败。
smtp-class-permanent = 永久失败（5yz）
    .clause = { $code }表示永久失败
    .both = 两者都表示永久失败。

## 会话的各个阶段
# 值嵌在句子里（“421可用于应答……”）；.label用在图示里。

smtp-stage-greeting = 新连接
    .label = 问候
smtp-stage-ehlo = `EHLO`或`HELO`
    .label = EHLO
smtp-stage-starttls = `STARTTLS`
    .label = STARTTLS
smtp-stage-auth = `AUTH`
    .label = AUTH
smtp-stage-mail = `MAIL`
    .label = MAIL
smtp-stage-rcpt = `RCPT`
    .label = RCPT
smtp-stage-data = `DATA`
    .label = DATA
smtp-stage-message = 邮件内容结束标记
    .label = 邮件内容
smtp-stage-quit = `QUIT`
    .label = QUIT
smtp-stage-rset = `RSET`
    .label = RSET
smtp-stage-vrfy = `VRFY`
    .label = VRFY
smtp-stage-expn = `EXPN`
    .label = EXPN
smtp-stage-help = `HELP`
    .label = HELP
smtp-stage-noop = `NOOP`
    .label = NOOP

## 比较项目，每项占表格一行
# 每个值包括：
#   值       表格单元格
#   .clause  以应答码开头、不带句号的分句；
#            由site.ftl中的contrast把两个分句连起来
#   .lead    “421结束连接，可通过新连接重试”的前半句
#   .tail    后半句，不含应答码
#   .both    两个应答码取值相同时的完整句子

smtp-connection = 应答后的连接
smtp-connection-stays-open = 保持打开
    .clause = { $code }不会关闭连接
    .lead = { $code }不中断会话
    .tail = 会话不中断
    .both = 两者都不关闭连接。
smtp-connection-closes = 由服务器关闭
    .clause = { $code }宣告服务器将关闭连接
    .lead = { $code }结束连接
    .tail = 连接就此结束
    .both = 两者都宣告服务器将关闭连接。

smtp-retry = 重试
smtp-retry-not-needed = 不需要
    .clause = { $code }之后不必重试
    .lead = { $code }无须重试
    .tail = 无须重试
    .both = 两者都不需要重试。
smtp-retry-later = 稍后原样重试
    .clause = { $code }建议客户端稍后原样再试
    .lead = { $code }可稍后重试
    .tail = 可稍后重试
    .both = 两者都建议客户端稍后原样再试。
smtp-retry-later-reconnect = 稍后通过新连接重试
    .clause = { $code }建议客户端另建连接再试
    .lead = { $code }可通过新连接重试
    .tail = 可通过新连接重试
    .both = 两者都建议客户端另建连接再试。
smtp-retry-after-prerequisite = 在同一会话内，`AUTH`或`STARTTLS`之后
    .clause = { $code }允许客户端在`AUTH`或`STARTTLS`成功后重发同一命令
    .lead = { $code }可在`AUTH`或`STARTTLS`成功后重试
    .tail = 可在`AUTH`或`STARTTLS`成功后重试
    .both = 两者都允许客户端在`AUTH`或`STARTTLS`成功后重发同一命令。
smtp-retry-other-credentials = 仅在更换凭据后
    .clause = { $code }仅在更换凭据后才值得重试
    .lead = { $code }须更换凭据
    .tail = 须更换凭据
    .both = 两者都仅在更换凭据后才值得重试。

smtp-actor = 由谁处理
smtp-actor-client = 无须处理，客户端继续
    .clause = { $code }之后客户端直接继续即可
    .lead = { $code }允许客户端继续
    .tail = 客户端可继续
    .both = 无论收到哪个，客户端都直接继续即可。
smtp-actor-sending-server = 发送方服务器，自动处理
    .clause = { $code }由发送方服务器的队列处理
    .lead = { $code }交给发送方服务器的队列即可
    .tail = 交给发送方服务器的队列即可
    .both = 两者都由发送方服务器的队列自动处理。
smtp-actor-sender-setup = 配置发送客户端的人
    .clause = { $code }须在发送客户端的设置中解决
    .lead = { $code }须调整发送客户端的设置
    .tail = 须调整发送客户端的设置
    .both = 两者都须在发送客户端的设置中解决。
smtp-actor-user = 登录用户
    .clause = { $code }须由登录用户解决
    .lead = { $code }应由登录用户自行处理
    .tail = 应由登录用户自行处理
    .both = 两者都须由登录用户解决。

smtp-message = 邮件去向
smtp-message-not-offered = 尚未递交
    .clause = { $code }出现时客户端尚未递交邮件
    .lead = { $code }出现在递交邮件之前
    .tail = 出现在递交邮件之前
    .both = 两者出现时，客户端都尚未递交邮件。
smtp-message-accepted-at-end = 应答邮件内容结束标记时，表示已接受
    .clause = { $code }应答邮件内容时意味着邮件改由服务器负责
    .lead = { $code }在邮件内容之后表示服务器已收下邮件
    .tail = 在邮件内容之后表示服务器已收下邮件
    .both = 应答邮件内容时，两者都意味着邮件改由服务器负责。
smtp-message-queued = 留在发送方队列
    .clause = { $code }之后邮件仍在发送方队列中
    .lead = { $code }把邮件留在发送方队列
    .tail = 邮件留在发送方队列
    .both = 无论收到哪个，邮件都仍在发送方队列中。

smtp-transaction = 邮件事务
smtp-transaction-none = 没有打开的事务
    .clause = { $code }出现时没有打开的邮件事务
    .lead = { $code }不涉及邮件事务
    .tail = 不涉及邮件事务
    .both = 两者出现时，都没有打开的邮件事务。
smtp-transaction-as-commanded = 按命令要求变化
    .clause = { $code }确认命令对邮件事务所做的改动
    .lead = { $code }确认命令对邮件事务的作用
    .tail = 邮件事务随命令而变
    .both = 两者都确认命令对邮件事务所做的改动。
smtp-transaction-recipient-skipped = 跳过该收件人，继续
    .clause = { $code }从邮件事务中剔除一名收件人
    .lead = { $code }使邮件少一名收件人
    .tail = 邮件少一名收件人
    .both = 两者都从邮件事务中剔除一名收件人。
smtp-transaction-not-started = 未能开始
    .clause = { $code }使邮件事务无法开始
    .lead = { $code }阻止邮件事务开始
    .tail = 邮件事务无从开始
    .both = 两者都使邮件事务无法开始。
smtp-transaction-aborted = 中止
    .clause = { $code }使邮件事务中止
    .lead = { $code }中止邮件事务
    .tail = 邮件事务随之中止
    .both = 两者都使邮件事务中止。

smtp-scope = 针对对象
smtp-scope-command = 当前命令
    .clause = { $code }只针对一条命令
    .lead = { $code }只关系到一条命令
    .tail = 只关系到一条命令
    .both = 两者都只针对一条命令。
smtp-scope-recipient = 当前收件人
    .clause = { $code }只针对一名收件人
    .lead = { $code }只关系到一名收件人
    .tail = 只关系到一名收件人
    .both = 两者都只针对一名收件人。
smtp-scope-session = 整个会话
    .clause = { $code }针对整个会话
    .lead = { $code }关系到整个会话
    .tail = 关系到整个会话
    .both = 两者都针对整个会话。

# $list是阶段列表，例如“`MAIL`、`RCPT`和邮件内容结束标记”。
smtp-stages = 可应答
    .clause = { $code }可用于应答{ $list }
    .lead = { $code }可用于应答{ $list }
    .tail = 可用于应答{ $list }
    .both = 两者都可用于应答{ $list }。
smtp-stages-any = 任何命令，任何时刻
    .clause = { $code }任何时刻都可能出现
    .lead = { $code }随时可能出现
    .tail = 随时可能出现
    .both = 两者任何时刻都可能出现。

smtp-text = 应答码后的文本
smtp-text-human = 供人阅读
    .clause = { $code }附带的文本供人阅读
    .lead = { $code }附带供人阅读的文本
    .tail = 附带供人阅读的文本
    .both = 两者附带的文本都供人阅读。
smtp-text-machine = 也供程序读取
    .clause = { $code }附带的文本也供程序读取
    .lead = { $code }附带程序也会读取的文本
    .tail = 附带程序也会读取的文本
    .both = 两者附带的文本也都供程序读取。
smtp-text-machine-after-ehlo = 供人阅读；`EHLO`之后为扩展列表
    .clause = { $code }应答`EHLO`时附带供程序读取的列表
    .lead = { $code }在`EHLO`之后附带供程序读取的列表
    .tail = 在`EHLO`之后附带供程序读取的列表
    .both = 应答`EHLO`时，两者都附带供程序读取的列表。

## 两个应答码的关系
# 值         徽标
# .sentence  页面的第一句话
# .choice    “如何选用”的开头

smtp-relation-twin = 孪生
    .sentence = { $a }与{ $b }报告同一种情况，一个临时，一个永久。
    .choice = 情况相同，用哪个取决于日后重试能否成功。
# $first和$then：出现的先后。
smtp-relation-sequence = 先后出现
    .sentence = 同一会话中，可能先出现{ $first }，后出现{ $then }。
    .choice = 两者无须取舍：{ $first }与{ $then }一先一后，应答的是不同命令。
# $list：两者都可能出现的阶段。
smtp-relation-opposite = 结果相反
    .sentence = { $a }与{ $b }代表相反的结果，都可能是对{ $list }的应答。
    .choice = 用哪个取决于命令是否成功。
smtp-relation-alternatives = 二选一
    .sentence = 对{ $list }的应答，可能是{ $a }，也可能是{ $b }。
    .choice = 两者都表示拒绝，用哪个取决于原因。
smtp-relation-apart = 场合不同
    .sentence = 没有哪条命令既可能得到{ $a }，又可能得到{ $b }。
    .choice = 两者无须取舍：不存在两者都适用的命令。
