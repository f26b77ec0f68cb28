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

## 235

smtp-235 = 认证成功
    .gist = { $code }确认客户端已成功登录
    .meaning = `AUTH`过程已经走完，服务器认可了客户端的身份。从此直到连接结束，服务器都将会话视为该用户的会话。
    .seen = 出现在`AUTH`的最后一步之后：使用`PLAIN`时在初始响应之后，使用`LOGIN`时在密码之后，使用其他机制时在回应最后一次质询之后。
    .fix =
        客户端接着发送`MAIL FROM`，但在本次会话中不得再发`AUTH`。

        如果认证机制建立了自己的安全层，客户端须从`EHLO`重新开始，此前获知的信息一律作废。
    .send = `AUTH`引发的交互顺利结束时，返回{ $code }。它不涉及发送权限：服务器仍可能拒绝后续的`MAIL`或`RCPT`。

## 250

smtp-250 = 操作完成
    .gist = { $code }确认命令已执行完毕
    .meaning = 服务器已完成命令要求的操作。这意味着什么，取决于命令：在`RCPT`之后，只表示接受了一名收件人；在邮件内容结束之后，则表示服务器已接管整封邮件，此后必须投递或报告失败。
    .seen = 贯穿整个会话：`EHLO`、`MAIL`、服务器接受的每条`RCPT`、`RSET`和`NOOP`之后都会出现，收完邮件时再出现一次。对`EHLO`的应答通常有多行，除最后一行外都以`250-`开头。
    .fix =
        客户端发送下一条命令。

        邮件内容发完后，应记下许多服务器附在应答码后的队列ID。日后邮件若下落不明，对方管理员首先要问的就是它。
    .send = 命令成功，又没有更具体的成功应答码可用时，返回{ $code }。应答邮件内容时，须等邮件安全存储后再返回：从那一刻起，邮件就由己方负责。

## 421

smtp-421 = 服务不可用
    .gist = { $code }表示服务器即将终止会话
    .meaning = 服务器无法或不愿继续，发出这一行后即关闭连接。原因在于服务器自身，或在于它对客户端地址的判断，与当时正在执行的命令无关。
    .seen = 服务器连接数过多时，会用它代替问候；会话途中，服务器停机、等待超时或累计错误过多时也会出现。大型服务商还用它给发信过多的地址限速。
    .fix =
        - **发送方**：让邮件留在队列里。邮件服务器过半小时左右会自动重试，也可能先改试另一台MX主机。
        - 如果数小时仍未恢复，应查看应答码后的文本。若写明连接数或发信量受限，就减少并发连接，并减少每个连接发送的邮件数。
        - **接收方**：检查进程数、超时情况和剩余磁盘空间。
    .send = 因停机、超时、负载过高等自身原因而必须关闭连接时，返回{ $code }。先发应答，后关连接，顺序不可颠倒。

## 450

smtp-450 = 邮箱暂时不可用
    .gist = { $code }表示邮箱目前不能收信
    .meaning = 服务器只是暂且拒绝：要么邮箱正忙，要么有规则暂缓这次投递。会话照常继续，服务器仍可能接受同一封邮件的其他收件人。
    .seen = 多见于`RCPT TO`之后。最常见的原因是灰名单：服务器初次遇到某组客户端地址、发件人和收件人时先行拒绝，稍后重试即接受。另一种原因是发件人域名在DNS中查不到。
    .fix =
        - **发送方**：等待即可。队列会自动重试；遇到灰名单，几分钟后的第二次尝试就会成功。不要手动重发，也不要在两次尝试之间更换发信IP地址。
        - 如果持续一天，应检查发件人域名能否解析，以及发信IP地址在DNS中有无对应的主机名（PTR记录）。
        - **接收方**：在日志中找到作出应答的规则，并让灰名单放行已知的发件人。
    .send = 眼下无法接受这名收件人，但同样的尝试日后很可能成功时，返回{ $code }，例如灰名单或邮箱锁定。

## 530

smtp-530 = 需要认证
    .gist = { $code }要求先认证或加密
    .meaning = 命令本身没有问题，只是客户端当前的状态不符合要求。缺什么，文本会写明：要么用`AUTH`登录，要么用`STARTTLS`加密连接。
    .seen = 多见于提交端口587，出现在`MAIL FROM`之后，起因是程序或设备发信时没有提供用户名。文本若为“Must issue a STARTTLS command first”，则在连接加密之前，服务器连`AUTH`也会拒绝。
    .fix =
        - **发送方**：在程序中为外发邮件启用认证，587端口选STARTTLS，465端口选隐式TLS。
        - 如果本意是直接投递到外部域，而不是通过服务商提交，说明连错了服务器或端口。
        - **接收方**：不要在公共MX主机的25端口上强求陌生客户端加密，RFC 3207禁止这样做。
    .send = 如果完成`AUTH`或`STARTTLS`后即可接受该命令，就返回{ $code }，并在文本中写明缺的是哪一项。

## 535

smtp-535 = 认证失败
    .gist = { $code }表示服务器拒绝了登录
    .meaning = 服务器核对过用户名和密码（或令牌），不予认可，但不透露错在哪一项。会话维持原状，客户端可以再发`AUTH`。
    .seen = 出现在`AUTH`过程的末尾。常见原因有：密码输错或已更改；账号开启了两步验证，须使用授权码（应用专用密码）；用户名漏写域名；服务商已停用密码登录。
    .fix =
        - **发送方**：不要让程序反复尝试同一密码，许多服务器会因此锁定账号。用同样的用户名和密码登录网页邮箱，看问题出在凭据还是程序。
        - 如果服务商采用两步验证（如Gmail），应生成授权码，或改用OAuth 2.0。
        - **接收方**：除了邮件服务器的日志，还要查看认证服务的日志。
    .send = 凭据有误时，返回{ $code }。如果只是目录服务无法访问，应返回临时失败的应答码，否则用户会去修改原本正确的密码。

## 容易混淆的组合，各附一条结论

smtp-421-vs-450 = 按RFC 6647，两者都可用于灰名单。{ $b }只拒绝一名收件人，会话可以继续；{ $a }则终止整个会话，影响其中所有收件人。
smtp-530-vs-535 = { $a }表示需要登录，而客户端没有尝试；{ $b }表示尝试过，但失败了。只有{ $b }与密码有关。
