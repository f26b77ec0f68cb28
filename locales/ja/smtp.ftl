### SMTPの文。事実はcontent/smtp/にあります。
###
### { $code }を使えるところでは、`-final`と`-article`の付いた変数も使えます。
###   $code          421
###   $code-final    韓国語で読んだときのコードの末尾：vowel、rieul、consonant
###   $code-article  英語の冠詞。aまたはan
###   $code-kind     replyまたはerror。語形が変わる言語のためのもの
### JOSA($code, "과/와")は、コードに続く韓国語の助詞を選びます。

smtp = SMTP
    .summary = メールをクライアントからサーバーへ、さらにサーバーからサーバーへと運ぶプロトコルです。どのコマンドにも3桁の応答コードが返ります。

## 応答の分類（1桁目）
# .bothは「共通点」の一覧に入ります。

smtp-class = 分類
smtp-class-completion = 成功（2yz）
    .clause = { $code }は成功を示します
    .both = どちらも成功を示します。
smtp-class-intermediate = 続行の要求（3yz）
    .clause = { $code }はクライアントに続きを求めます
    .both = どちらもクライアントに続きを求めます。
smtp-class-transient = 一時的エラー（4yz）
    .clause = { $code }は一時的エラーです
    .both = どちらも一時的エラーです。
smtp-class-permanent = 恒久的エラー（5yz）
    .clause = { $code }は恒久的エラーです
    .both = どちらも恒久的エラーです。

## セッションの段階
# 値は文中で使います（「421が返るのは…に対してです」）。.labelは図に入ります。

smtp-stage-greeting = 接続の確立
    .label = 接続
smtp-stage-ehlo = `EHLO`/`HELO`
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
smtp-stage-message = メールデータの終端
    .label = データ終端
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

## 項目。表の1行ずつにあたります。
# 値ごとに次のものがあります。
#   値       表のセル
#   .clause  コードで始まる節。句点は付けません。site.ftlのcontrastが「が、」で2つをつなぎます
#   .lead    「421では接続が終了し、再試行は新しい接続で行います」の前半（連用形）
#   .tail    その後半。コードを含まず、「Xは」「Xでは」のどちらも受けられる形にします
#   .both    2つのコードの値が同じときの文

smtp-connection = 応答後の接続
smtp-connection-stays-open = 維持される
    .clause = { $code }では接続が維持されます
    .lead = { $code }ではセッションが続き
    .tail = セッションは続きます
    .both = 接続はどちらも維持されます。
smtp-connection-closes = サーバーが閉じる
    .clause = { $code }ではサーバーが接続を閉じます
    .lead = { $code }では接続が終了し
    .tail = 接続は終了します
    .both = 接続はどちらもサーバーが閉じます。

smtp-retry = 再試行
smtp-retry-not-needed = 不要
    .clause = { $code }の場合は再試行が不要です
    .lead = { $code }では再試行の必要がなく
    .tail = 再試行の必要はありません
    .both = 再試行はどちらも不要です。
smtp-retry-later = 後で同じ内容のまま
    .clause = { $code }の場合は時間をおいて同じ内容で再試行します
    .lead = { $code }では後の再試行で通る見込みがあり
    .tail = 再試行は時間をおいて行います
    .both = どちらも、時間をおいて同じ内容で再試行する価値があります。
smtp-retry-later-reconnect = 後で新しい接続から
    .clause = { $code }の場合は後で接続し直して再試行します
    .lead = { $code }では再試行に新しい接続が必要で
    .tail = 再試行は新しい接続で行います
    .both = 再試行は、どちらも後で接続し直して行います。
smtp-retry-after-prerequisite = 同じセッションで`AUTH`または`STARTTLS`の後
    .clause = { $code }の場合は`AUTH`または`STARTTLS`に成功した後で同じコマンドを送り直します
    .lead = { $code }では`AUTH`または`STARTTLS`に成功するまで再試行が通らず
    .tail = `AUTH`または`STARTTLS`に成功すれば再試行できます
    .both = どちらも、`AUTH`または`STARTTLS`に成功した後で同じコマンドを送り直せます。
smtp-retry-other-credentials = 認証情報を変えた場合のみ
    .clause = { $code }の場合は認証情報を変えない限り再試行しても意味がありません
    .lead = { $code }では再試行に別の認証情報が必要で
    .tail = 再試行には別の認証情報が必要です
    .both = 再試行に意味があるのは、どちらも認証情報を変えた場合だけです。

smtp-actor = 誰が対処するか
smtp-actor-client = 対処不要（クライアントは続行）
    .clause = { $code }は対処の必要がなく、クライアントはそのまま続行します
    .lead = { $code }ではクライアントがそのまま先へ進み
    .tail = クライアントはそのまま先へ進みます
    .both = クライアントはどちらの場合もそのまま続行します。
smtp-actor-sending-server = 送信側サーバー（自動）
    .clause = { $code }は送信側サーバーのキューが自動で処理します
    .lead = { $code }では対処を送信側サーバーのキューに任せられ
    .tail = 対処は送信側サーバーのキューに任せられます
    .both = どちらも、送信側サーバーのキューが自動で処理します。
smtp-actor-sender-setup = 送信クライアントを設定する人
    .clause = { $code }は送信クライアントの設定を直して解決します
    .lead = { $code }では送信クライアントの設定変更が必要で
    .tail = 送信クライアントの設定を見直すことになります
    .both = どちらも、送信クライアントの設定を直して解決します。
smtp-actor-user = 認証を行うユーザー
    .clause = { $code }は認証を行うユーザー自身が解決します
    .lead = { $code }では解決が認証を行うユーザーに委ねられ
    .tail = 解決は認証を行うユーザー次第です
    .both = どちらも、認証を行うユーザー自身が解決します。

smtp-message = メールの行方
smtp-message-not-offered = まだ渡していない
    .clause = { $code }が返るのはメールを渡す前です
    .lead = { $code }はメールを渡す前の応答で
    .tail = メールはまだ渡していない段階です
    .both = どちらも、メールを渡す前に返ります。
smtp-message-accepted-at-end = メールデータの終端への応答なら受理
    .clause = { $code }がメールデータの終端に対して返ると、メールの責任はサーバーに移ります
    .lead = { $code }はメールデータの終端への応答であればメールの受理を意味し
    .tail = メールデータの終端への応答であればメールは受理済みです
    .both = メールデータの終端に対して返れば、どちらの場合もメールの責任はサーバーに移ります。
smtp-message-queued = 送信側のキューに残る
    .clause = { $code }ではメールが送信側のキューに残ります
    .lead = { $code }ではメールが送信側のキューにとどまり
    .tail = メールは送信側のキューにとどまります
    .both = メールはどちらの場合も送信側のキューに残ります。

smtp-transaction = メールトランザクション
smtp-transaction-none = 開いていない
    .clause = { $code }の時点ではメールトランザクションが開いていません
    .lead = { $code }はメールトランザクションに影響せず
    .tail = メールトランザクションには影響しません
    .both = どちらも、メールトランザクションが開いていないときに返ります。
smtp-transaction-as-commanded = コマンドどおりに変わる
    .clause = { $code }はメールトランザクションがコマンドどおりに処理されたことを示します
    .lead = { $code }ではメールトランザクションがコマンドどおりに変わり
    .tail = メールトランザクションはコマンドどおりに変わります
    .both = メールトランザクションがコマンドどおりに処理されたことを、どちらも示します。
smtp-transaction-recipient-skipped = この宛先を除いて続行
    .clause = { $code }では宛先が1件だけメールトランザクションから外れます
    .lead = { $code }では宛先が1件外れ
    .tail = 宛先が1件外れます
    .both = どちらも、メールトランザクションから宛先を1件外します。
smtp-transaction-not-started = 始まらない
    .clause = { $code }が返るとメールトランザクションは始まりません
    .lead = { $code }ではメールトランザクションを開始できず
    .tail = メールトランザクションを開始できません
    .both = メールトランザクションはどちらの場合も始まりません。
smtp-transaction-aborted = 中止される
    .clause = { $code }が返るとメールトランザクションは中止されます
    .lead = { $code }ではメールトランザクションが打ち切られ
    .tail = メールトランザクションは打ち切られます
    .both = メールトランザクションはどちらの場合も中止されます。

smtp-scope = 対象範囲
smtp-scope-command = このコマンド
    .clause = { $code }は1つのコマンドに関する応答です
    .lead = { $code }はコマンド1つだけを対象とし
    .tail = 対象はコマンド1つだけです
    .both = どちらも1つのコマンドに関する応答です。
smtp-scope-recipient = この宛先
    .clause = { $code }は1件の宛先に関する応答です
    .lead = { $code }は宛先1件だけを対象とし
    .tail = 対象は宛先1件だけです
    .both = どちらも1件の宛先に関する応答です。
smtp-scope-session = セッション全体
    .clause = { $code }はセッション全体に関する応答です
    .lead = { $code }はセッション全体を対象とし
    .tail = 対象はセッション全体に及びます
    .both = どちらもセッション全体に関する応答です。

# $list：段階の列挙。「`MAIL`、`RCPT`、メールデータの終端」など。
smtp-stages = 返る段階
    .clause = { $code }が返るのは{ $list }に対してです
    .lead = { $code }は{ $list }に対して返り
    .tail = 返る段階は{ $list }です
    .both = どちらも、返るのは{ $list }に対してです。
smtp-stages-any = すべて（時点を問わない）
    .clause = { $code }はどの時点でも返ることがあります
    .lead = { $code }は時点を問わず返り
    .tail = 返る時点に決まりはありません
    .both = どちらも時点を問わず返ることがあります。

smtp-text = コードに続くテキスト
smtp-text-human = 人が読むもの
    .clause = { $code }に続くテキストは人が読むためのものです
    .lead = { $code }のテキストは人向けで
    .tail = テキストは人向けです
    .both = コードに続くテキストは、どちらも人が読むためのものです。
smtp-text-machine = プログラムも読むもの
    .clause = { $code }に続くテキストはプログラムも読み取ります
    .lead = { $code }のテキストはプログラムにも読まれ
    .tail = テキストはプログラムにも読まれます
    .both = コードに続くテキストは、どちらもプログラムが読み取る対象です。
smtp-text-machine-after-ehlo = 人が読むもの（`EHLO`の後は拡張機能の一覧）
    .clause = { $code }に続くテキストは`EHLO`への応答ではプログラム向けの一覧になります
    .lead = { $code }には`EHLO`の後ならプログラム向けの一覧が続き
    .tail = `EHLO`の後ならプログラム向けの一覧が続きます
    .both = コードに続くテキストは、`EHLO`への応答ではどちらもプログラム向けの一覧になります。

## 2つのコードの関係
# 値        バッジ
# .sentence ページの最初の文
# .choice   「サーバー実装での使い分け」の書き出し

smtp-relation-twin = 対のコード
    .sentence = { $a }と{ $b }は、同じ状況を一時的エラーと恒久的エラーに分けて表します。
    .choice = 状況は同じです。後で試せば成功し得るかどうかで使い分けます。
# $firstと$then：返る順。
smtp-relation-sequence = 順に返る
    .sentence = 同じセッションの中で、まず{ $first }、後から{ $then }が返ることがあります。
    .choice = どちらを返すか迷う場面はありません。{ $first }と{ $then }は、別々のコマンドに対して順に返す応答です。
# $list：両方が返り得る段階。
smtp-relation-opposite = 正反対の結果
    .sentence = { $a }と{ $b }は正反対の結果を表し、どちらも{ $list }に対して返る可能性があります。
    .choice = コマンドが成功したかどうかで使い分けます。
smtp-relation-alternatives = どちらもあり得る
    .sentence = { $list }に対しては、{ $a }が返ることも{ $b }が返ることもあります。
    .choice = どちらも拒否の応答です。拒否する理由に応じて使い分けます。
smtp-relation-apart = 重ならない
    .sentence = { $a }と{ $b }の両方が返り得るコマンドはありません。
    .choice = この2つで迷うことはありません。応答するコマンドが重ならないためです。
