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
smtp-stage-bdat = `BDAT`
    .label = BDAT
smtp-stage-etrn = `ETRN`
    .label = ETRN
smtp-stage-atrn = `ATRN`
    .label = ATRN

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
smtp-connection-may-close = 服务器可以关闭
    .clause = { $code }之后服务器可不等`QUIT`就关闭连接
    .lead = { $code }可能结束连接
    .tail = 连接可能就此结束
    .both = 两者之后，服务器都可不等`QUIT`就关闭连接。
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
smtp-retry-continue = 不算重试，交互继续
    .clause = { $code }要求的是下一步而不是重试
    .lead = { $code }等候下一步
    .tail = 等候下一步
    .both = 两者要求的都是下一步，而不是重试。
smtp-retry-later = 稍后原样重试
    .clause = { $code }建议客户端稍后原样再试
    .lead = { $code }可稍后重试
    .tail = 可稍后重试
    .both = 两者都建议客户端稍后原样再试。
smtp-retry-later-rest = 稍后，只重试遭拒的部分
    .clause = { $code }建议客户端稍后只重试遭拒的部分
    .lead = { $code }可稍后重试遭拒的部分
    .tail = 可稍后重试遭拒的部分
    .both = 两者都建议客户端稍后只重试遭拒的部分。
smtp-retry-later-without-parameter = 稍后重试，或去掉参数
    .clause = { $code }建议客户端稍后再试或去掉参数再试
    .lead = { $code }可稍后重试或去掉参数重试
    .tail = 可稍后重试或去掉参数重试
    .both = 两者都建议客户端稍后再试，或去掉参数再试。
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
smtp-retry-after-starttls = `STARTTLS`之后
    .clause = { $code }允许客户端在`STARTTLS`成功后重新登录
    .lead = { $code }可在`STARTTLS`成功后重试
    .tail = 可在`STARTTLS`成功后重试
    .both = 两者都允许客户端在`STARTTLS`成功后重新登录。
smtp-retry-after-transition = 在以后的会话中，先用`PLAIN`登录一次
    .clause = { $code }之后先用`PLAIN`登录一次才值得重试
    .lead = { $code }须先用`PLAIN`登录一次
    .tail = 须先用`PLAIN`登录一次
    .both = 两者之后，都要先用`PLAIN`登录一次才值得重试。
smtp-retry-after-permission = 仅在服务器允许后
    .clause = { $code }仅在服务器允许后才值得重试
    .lead = { $code }须先得到服务器允许
    .tail = 须先得到服务器允许
    .both = 两者都仅在服务器允许后才值得重试。
smtp-retry-stronger-mechanism = 改用更强的机制
    .clause = { $code }建议客户端改用更强的机制重新登录
    .lead = { $code }须改用更强的机制
    .tail = 须改用更强的机制
    .both = 两者都建议客户端改用更强的机制重新登录。
smtp-retry-other-credentials = 仅在更换凭据后
    .clause = { $code }仅在更换凭据后才值得重试
    .lead = { $code }须更换凭据
    .tail = 须更换凭据
    .both = 两者都仅在更换凭据后才值得重试。
smtp-retry-fixed-command = 仅在改正命令后
    .clause = { $code }仅在改正命令后才值得重试
    .lead = { $code }须改正命令
    .tail = 须改正命令
    .both = 两者都仅在改正命令后才值得重试。
smtp-retry-right-order = 仅在顺序正确时
    .clause = { $code }仅在命令顺序正确时才值得重试
    .lead = { $code }须按正确顺序发送命令
    .tail = 须按正确顺序发送命令
    .both = 两者都仅在命令顺序正确时才值得重试。
smtp-retry-without-command = 不再使用此命令
    .clause = { $code }之后客户端只能不用这条命令
    .lead = { $code }须放弃这条命令
    .tail = 须放弃这条命令
    .both = 无论收到哪个，客户端都只能不用这条命令。
smtp-retry-other-parameter = 仅在更换参数后
    .clause = { $code }仅在更换参数后才值得重试
    .lead = { $code }须更换参数
    .tail = 须更换参数
    .both = 两者都仅在更换参数后才值得重试。
smtp-retry-without-parameter = 仅在去掉参数后
    .clause = { $code }仅在去掉参数后才值得重试
    .lead = { $code }可去掉参数重试
    .tail = 可去掉参数重试
    .both = 两者都仅在去掉参数后才值得重试。
smtp-retry-given-address = 仅限应答给出的地址
    .clause = { $code }仅在改用应答给出的地址后才值得重试
    .lead = { $code }可改用应答给出的地址重试
    .tail = 可改用应答给出的地址重试
    .both = 两者都仅在改用应答给出的地址后才值得重试。
smtp-retry-corrected-address = 仅在改正地址后
    .clause = { $code }仅在改正地址后才值得重试
    .lead = { $code }须改正地址
    .tail = 须改正地址
    .both = 两者都仅在改正地址后才值得重试。
smtp-retry-smaller-message = 仅在缩小邮件或腾出空间后
    .clause = { $code }仅在缩小邮件或腾出空间后才值得重试
    .lead = { $code }须缩小邮件或腾出空间
    .tail = 须缩小邮件或腾出空间
    .both = 两者都仅在缩小邮件或腾出空间后才值得重试。
smtp-retry-never = 不可原样重试
    .clause = { $code }之后原样再试没有意义
    .lead = { $code }不值得重试
    .tail = 不值得重试
    .both = 无论收到哪个，原样再试都没有意义。

smtp-actor = 由谁处理
smtp-actor-client = 无须处理，客户端继续
    .clause = { $code }之后客户端直接继续即可
    .lead = { $code }允许客户端继续
    .tail = 客户端可继续
    .both = 无论收到哪个，客户端都直接继续即可。
smtp-actor-nobody = 无须任何人处理
    .clause = { $code }无须任何人处理
    .lead = { $code }无须处理
    .tail = 谁都不必处理
    .both = 两者都无须任何人处理。
smtp-actor-sending-server = 发送方服务器，自动处理
    .clause = { $code }由发送方服务器的队列处理
    .lead = { $code }交给发送方服务器的队列即可
    .tail = 交给发送方服务器的队列即可
    .both = 两者都由发送方服务器的队列自动处理。
smtp-actor-sender-setup = 发送方客户端的配置者
    .clause = { $code }须在发送方客户端的设置中解决
    .lead = { $code }须调整发送方客户端的设置
    .tail = 应从发送方客户端的设置入手
    .both = 两者都须在发送方客户端的设置中解决。
smtp-actor-client-developer = 发送方客户端的开发者
    .clause = { $code }须在发送方客户端的代码中解决
    .lead = { $code }须修改发送方客户端的代码
    .tail = 应从发送方客户端的代码入手
    .both = 两者都须在发送方客户端的代码中解决。
smtp-actor-user = 登录用户
    .clause = { $code }须由登录用户解决
    .lead = { $code }应由登录用户自行处理
    .tail = 应由登录用户自行处理
    .both = 两者都须由登录用户解决。
smtp-actor-sender = 发件人
    .clause = { $code }须由发件人解决
    .lead = { $code }应由发件人自行处理
    .tail = 应由发件人自行处理
    .both = 两者都须由发件人解决。
smtp-actor-server-admin = 服务器管理员
    .clause = { $code }须由服务器管理员解决
    .lead = { $code }应由服务器管理员处理
    .tail = 应由服务器管理员处理
    .both = 两者都须由服务器管理员解决。

smtp-message = 邮件去向
smtp-message-not-offered = 尚未递交
    .clause = { $code }出现时客户端尚未递交邮件
    .lead = { $code }出现在递交邮件之前
    .tail = 出现在递交邮件之前
    .both = 两者出现时，客户端都尚未递交邮件。
smtp-message-unaffected = 不涉及邮件
    .clause = { $code }不涉及任何邮件
    .lead = { $code }不影响任何邮件
    .tail = 不影响任何邮件
    .both = 两者都不涉及任何邮件。
smtp-message-asked-for = 正待传送
    .clause = { $code }要求客户端发送邮件内容
    .lead = { $code }要求发送邮件内容
    .tail = 要求发送邮件内容
    .both = 两者都要求客户端发送邮件内容。
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
smtp-message-with-client = 留在客户端
    .clause = { $code }之后邮件仍在客户端手中
    .lead = { $code }把邮件留在客户端
    .tail = 邮件留在客户端
    .both = 无论收到哪个，邮件都仍在客户端手中。
smtp-message-returned = 退回发件人
    .clause = { $code }意味着邮件退回发件人
    .lead = { $code }使邮件退回发件人
    .tail = 邮件退回发件人
    .both = 无论收到哪个，邮件都会退回发件人。

smtp-transaction = 邮件事务
smtp-transaction-none = 没有打开的事务
    .clause = { $code }出现时没有打开的邮件事务
    .lead = { $code }不涉及邮件事务
    .tail = 不涉及邮件事务
    .both = 两者出现时，都没有打开的邮件事务。
smtp-transaction-unchanged = 保持原状
    .clause = { $code }不改变邮件事务
    .lead = { $code }让邮件事务保持原状
    .tail = 邮件事务保持原状
    .both = 两者都不改变邮件事务。
smtp-transaction-as-commanded = 按命令要求变化
    .clause = { $code }确认命令对邮件事务所做的改动
    .lead = { $code }确认命令对邮件事务的作用
    .tail = 邮件事务随命令而变
    .both = 两者都确认命令对邮件事务所做的改动。
smtp-transaction-waits-for-text = 打开，等待邮件内容
    .clause = { $code }让邮件事务保持打开以等待邮件内容
    .lead = { $code }让邮件事务等待邮件内容
    .tail = 邮件事务等待邮件内容
    .both = 两者都让邮件事务保持打开，等待邮件内容。
smtp-transaction-recipient-skipped = 跳过该收件人，继续
    .clause = { $code }从邮件事务中剔除一名收件人
    .lead = { $code }使邮件事务跳过该收件人
    .tail = 会使邮件事务跳过该收件人
    .both = 两者都从邮件事务中剔除一名收件人。
smtp-transaction-as-refused = 失去一名收件人，或整体失败
    .clause = { $code }使邮件事务失去一名收件人或整体失败（视命令而定）
    .lead = { $code }使邮件事务失去一名收件人或整体失败
    .tail = 会使邮件事务失去一名收件人或整体失败
    .both = 两者都使邮件事务失去一名收件人或整体失败，视命令而定。
smtp-transaction-not-started = 未能开始
    .clause = { $code }使邮件事务无法开始
    .lead = { $code }阻止邮件事务开始
    .tail = 邮件事务未能开始
    .both = 两者都使邮件事务无法开始。
smtp-transaction-aborted = 如已打开，则中止
    .clause = { $code }使邮件事务中止（如已打开）
    .lead = { $code }中止已打开的邮件事务
    .tail = 已打开的邮件事务就此中止
    .both = 邮件事务如已打开，两者都使其中止。

# 针对邮件内容结束标记的应答：客户端若没有收到，就会再发一次。
smtp-duplicate = 邮件重复
smtp-duplicate-possible = 应答丢失时可能发生
    .clause = { $code }若在途中丢失可能造成邮件重复
    .lead = { $code }一旦丢失可能造成邮件重复
    .tail = 应答一旦丢失可能造成邮件重复
    .both = 两者若在途中丢失，都可能造成邮件重复。
smtp-duplicate-safe = 不会发生：服务器不得投递
    .clause = { $code }不会造成邮件重复（服务器不得投递该邮件）
    .lead = { $code }不会造成邮件重复
    .tail = 不会造成邮件重复
    .both = 无论收到哪个，服务器都不得投递该邮件，因此邮件不会重复。

smtp-scope = 针对对象
smtp-scope-command = 当前命令
    .clause = { $code }针对的是一条命令
    .lead = { $code }的对象是一条命令
    .tail = 对象是一条命令
    .both = 两者针对的都是一条命令。
smtp-scope-address = 当前地址
    .clause = { $code }针对的是一个地址
    .lead = { $code }的对象是一个地址
    .tail = 对象是一个地址
    .both = 两者针对的都是一个地址。
smtp-scope-recipient = 当前收件人
    .clause = { $code }针对的是一名收件人
    .lead = { $code }的对象是一名收件人
    .tail = 对象是一名收件人
    .both = 两者针对的都是一名收件人。
smtp-scope-domain = 收件人所在的域
    .clause = { $code }针对的是收件人所在的整个域
    .lead = { $code }的对象是收件人所在的整个域
    .tail = 对象是收件人所在的整个域
    .both = 两者针对的都是收件人所在的整个域。
smtp-scope-message = 当前邮件
    .clause = { $code }针对的是一封邮件
    .lead = { $code }的对象是一封邮件
    .tail = 对象是一封邮件
    .both = 两者针对的都是一封邮件。
smtp-scope-message-or-session = 当前邮件，作问候时则为整个会话
    .clause = { $code }针对的是一封邮件（作问候时则是整个会话）
    .lead = { $code }的对象是一封邮件或整个会话
    .tail = 对象是一封邮件或整个会话
    .both = 两者针对的都是一封邮件，作问候时则是整个会话。
smtp-scope-recipient-or-message = 当前收件人或邮件
    .clause = { $code }针对的是一名收件人或一封邮件
    .lead = { $code }的对象是一名收件人或一封邮件
    .tail = 对象是一名收件人或一封邮件
    .both = 两者针对的都是一名收件人或一封邮件。
smtp-scope-account = 当前账号
    .clause = { $code }针对的是一个账号
    .lead = { $code }的对象是一个账号
    .tail = 对象是一个账号
    .both = 两者针对的都是一个账号。
smtp-scope-session = 整个会话
    .clause = { $code }针对的是整个会话
    .lead = { $code }的对象是整个会话
    .tail = 对象是整个会话
    .both = 两者针对的都是整个会话。
smtp-scope-host = 整台主机
    .clause = { $code }针对的是整台主机
    .lead = { $code }的对象是整台主机
    .tail = 对象是整台主机
    .both = 两者针对的都是整台主机。

smtp-prerequisite = 缺少`AUTH`或`STARTTLS`
smtp-prerequisite-none = 不是原因
    .clause = { $code }不意味着缺少`AUTH`或`STARTTLS`
    .lead = { $code }与缺少`AUTH`或`STARTTLS`无关
    .tail = 与缺少`AUTH`或`STARTTLS`无关
    .both = 两者都不意味着缺少`AUTH`或`STARTTLS`。
smtp-prerequisite-encryption = 是原因：缺少加密
    .clause = { $code }意味着缺少加密
    .lead = { $code }源于缺少加密
    .tail = 源于缺少加密
    .both = 两者都意味着缺少加密。
smtp-prerequisite-either = 是原因：缺少其中一项
    .clause = { $code }意味着缺少`AUTH`或`STARTTLS`
    .lead = { $code }源于缺少`AUTH`或`STARTTLS`
    .tail = 源于缺少`AUTH`或`STARTTLS`
    .both = 两者都意味着缺少`AUTH`或`STARTTLS`。
smtp-prerequisite-sometimes = 可能的原因之一
    .clause = { $code }可能意味着缺少`AUTH`或`STARTTLS`
    .lead = { $code }可能源于缺少`AUTH`或`STARTTLS`
    .tail = 可能源于缺少`AUTH`或`STARTTLS`
    .both = 两者都可能意味着缺少`AUTH`或`STARTTLS`。

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
smtp-stages-any-command = 任何命令
    .clause = { $code }可用于应答任何命令
    .lead = { $code }可用于应答任何命令
    .tail = 可用于应答任何命令
    .both = 两者都可用于应答任何命令。
smtp-stages-any-but-quit = 除`QUIT`外的任何命令
    .clause = { $code }可用于应答除`QUIT`外的任何命令
    .lead = { $code }可用于应答除`QUIT`外的任何命令
    .tail = 可用于应答除`QUIT`外的任何命令
    .both = 两者都可用于应答除`QUIT`外的任何命令。

smtp-category = 第二位数字所示主题
smtp-category-syntax = 语法（x0z）
    .clause = { $code }按第二位数字归入语法类
    .lead = { $code }归入语法类
    .tail = 归入语法类
    .both = 按第二位数字，两者都归入语法类。
smtp-category-information = 信息（x1z）
    .clause = { $code }按第二位数字归入信息类
    .lead = { $code }归入信息类
    .tail = 归入信息类
    .both = 按第二位数字，两者都归入信息类。
smtp-category-connections = 连接（x2z）
    .clause = { $code }按第二位数字归入连接类
    .lead = { $code }归入连接类
    .tail = 归入连接类
    .both = 按第二位数字，两者都归入连接类。
smtp-category-unspecified = 未定义（x3z、x4z）
    .clause = { $code }的第二位数字不代表任何主题
    .lead = { $code }不归入任何一类
    .tail = 不归入任何一类
    .both = 两者的第二位数字都不代表任何主题。
smtp-category-mail-system = 邮件系统（x5z）
    .clause = { $code }按第二位数字归入邮件系统类
    .lead = { $code }归入邮件系统类
    .tail = 归入邮件系统类
    .both = 按第二位数字，两者都归入邮件系统类。

smtp-text = 应答码后的文本
smtp-text-human = 供人阅读
    .clause = { $code }附带的文本主要供人阅读
    .lead = { $code }附带主要供人阅读的文本
    .tail = 附带主要供人阅读的文本
    .both = 两者附带的文本都主要供人阅读。
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
smtp-text-challenge = Base64编码的质询
    .clause = { $code }附带的文本是Base64编码的质询
    .lead = { $code }附带Base64编码的质询
    .tail = 附带Base64编码的质询
    .both = 两者附带的文本都是Base64编码的质询。

## 两个应答码的关系
# 值         徽标
# .sentence  页面的第一句话
# .choice    “如何选用”的开头

smtp-relation-twin = 成对
    .sentence = { $a }与{ $b }彼此对应：{ $a }是暂时拒绝，{ $b }是永久拒绝。
    .choice = 用哪个取决于同样的尝试日后能否成功。
# $first和$then：出现的先后。
smtp-relation-sequence = 先后出现
    .sentence = 同一会话中，可能先出现{ $first }，后出现{ $then }。
    .choice = 两者一般无须取舍：{ $then }出现在{ $first }之后，而不是取代它。
# $list：两者都可能出现的阶段。
smtp-relation-opposite = 结果相反
    .sentence = { $a }与{ $b }代表相反的结果，都可能是对{ $list }的应答。
    .choice = 用哪个取决于服务器照办还是拒绝。
smtp-relation-alternatives = 二选一
    .sentence = 对{ $list }的应答，可能是{ $a }，也可能是{ $b }。
    .choice =
        { $a-kind ->
            [error] 两者都表示失败，用哪个取决于原因。
           *[other] 两者都不表示拒绝，用哪个取决于服务器要说明什么。
        }
smtp-relation-apart = 场合不同
    .sentence = 按照规范，没有哪条命令既可能得到{ $a }，又可能得到{ $b }。
    .choice = 不必在两者之间取舍：它们属于会话的不同位置。
