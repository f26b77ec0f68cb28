### 每个页面的框架：导航、标题，以及把两个应答码连成一句的句式。
###
### 带变量的消息在其上方说明。应答码以$a和$b（或$code）传入，
### 各有`-final`和`-article`变体，见smtp.ftl；中文用不到这些变体。

site-description = 应答码的含义、与其他应答码的区别以及应对办法。表中事实均注明出处。

## 导航

skip = 跳到正文
nav-home = 首页
nav-language = 语言
nav-breadcrumb = 当前位置
nav-pages = 更多
# 语言选择页上的邀请语，每种语言一条。
choose = 阅读简体中文版
chooser-title = 选择语言

## 搜索，以及脚本添加的功能

# 每个页面上的搜索框：既是标签，也是框内的提示文字。
search = 搜索应答码、关键词或一行日志
search-results = 搜索结果
search-none = 没有找到结果
search-nearest = 相近的应答码
# 用于422之类服务器在用、却没有RFC定义的号码。
search-undefined = 没有RFC定义
# 复选框：是否按/键跳到搜索框。
search-slash = 按“/”键跳到搜索框
# 按钮显示当前的主题。
theme-auto = 主题：跟随系统
theme-light = 主题：浅色
theme-dark = 主题：深色
# 标题旁的按钮，以及复制该节地址后的提示。
copy = 复制链接
copied = 链接已复制

## 首页

home-title = 应答码对比，以事实为据
home-intro = 两个应答码看似差不多，却要判断该怎么处理。在这里，任意两个应答码都有专门的对比页，区别由附有出处的事实推导得出。
home-protocols = 协议
# $count：应答码的数目
home-codes = { $count }个应答码
# $count：对比的组数
home-pairs = { $count }组对比

## 协议索引页
# $protocol：SMTP

index-title = { $protocol }应答码
index-description = 按类别列出全部{ $protocol }应答码，任选两个即可对比。
index-codes = 按类别排列
index-code = 应答码
index-name = 名称
index-gist = 一句话说明
index-matrix = 任意两个应答码
index-matrix-help = 点选单元格，查看其行与列所示两个应答码的对比。
# 供屏幕阅读器朗读的单元格标签。
index-cell = { $a }与{ $b }的对比

index-undefined = 没有RFC定义的号码
index-undefined-help = 一些服务器和网上的列表会用到这些号码，但没有RFC把它们定义为SMTP应答码。客户端遇到时应以首位数字为准。
index-undefined-number = 号码
index-undefined-seen = 实例
index-undefined-registered = 关联的增强状态码
index-undefined-instead = 可参考

## 应答码页

code-title = { $protocol } { $code }（{ $name }）
code-facts = 事实一览
code-facts-caption = 规范对{ $code }的规定，每项均附出处
code-facet = 项目
code-pairs = { $code }与其他应答码对比
code-see-also = 另请参阅

## 卡片，用于应答码页和对比页

card-title = { $code }（{ $name }）
card-meaning = { $code }的含义
card-seen = { $code }的出现场景
card-fix = { $code }的解决办法
card-next = { $code }的后续步骤
card-send = { $code }的使用场景
card-text = 规范原文
card-replies = 服务器实际返回的应答
# $origin：Postfix、Gmail等
card-reply-from = { $origin }
card-enhanced = 增强状态码
card-enhanced-registered = 已注册
card-enhanced-seen = 实际所见

## 对比页

pair-title = { $protocol } { $a }（{ $a-name }）与{ $b }（{ $b-name }）的区别
# 短标题，用于链接和位置导航。
pair-short = { $a }与{ $b }
pair-glance = 速览
pair-glance-caption = { $a }与{ $b }对照表，≠表示该行有差异
pair-aspect = 项目
# $value
pair-unverified = { $value }（未核实）
pair-where = 出现位置
# 图示的说明，供屏幕阅读器朗读。$a-list、$b-list：阶段列表。
pair-diagram-title = { $a }与{ $b }在会话中可能出现的位置
pair-diagram-description = { $a }可出现在{ $a-list }之后；{ $b }可出现在{ $b-list }之后。
# 应答码在任何阶段都可能出现时，用它代替列表。
pair-diagram-any = 任何命令
pair-details = 两个应答码详解
pair-conflicts = 各出处的分歧
pair-differences = 主要区别
pair-shared = 共同点
pair-shared-nothing = 就规范而言，{ $a }与{ $b }没有任何共同点。
pair-choice = 如何选用
pair-more = 深入了解
pair-all-of = { $code }（{ $name }）详解
pair-related = 相关对比
pair-specs = 规范
pair-previous = 上一组对比
pair-next = 下一组对比
pair-picker = 对比另外两个应答码
pair-picker-first = 第一个应答码
pair-picker-second = 第二个应答码
pair-picker-go = 对比
pair-swap = 交换两列
pair-only = 只看差异

# 两个分句连成一句。$first和$second都以应答码开头。
contrast = { $first }，而{ $second }。
# “421结束连接”+“可通过新连接重试”。中文以逗号承接，不加连词。
compound = { $lead }，{ $tail }
# 两个compound相接。句子较长，用分号隔开。
compound-contrast = { $first }；{ $second }。
# 单个分句成句。
sentence = { $clause }。

## 列表
# 两项用list-two；三项以上从左到右依次用list-start、list-middle和list-end。

list-two = { $first }和{ $second }
list-start = { $first }、{ $rest }
list-middle = { $first }、{ $rest }
list-end = { $first }和{ $second }
# 列表太长时，作为最后一项出现。
list-others = 其他一些命令

## 如实说明翻译情况

fallback-note = 本页部分内容尚未译出，暂以英文显示。
older-note = 本页部分译文对应的是较早的英文版本，英文原文此后已有更新。

## 404

notfound-title = 页面不存在
notfound-text = 此地址没有页面，可从首页重新查找。

## 页脚

footer-about = 各项事实出自旁边注明的规范。
