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
smtp-stage-bdat = `BDAT`
    .label = BDAT
smtp-stage-etrn = `ETRN`
    .label = ETRN
smtp-stage-atrn = `ATRN`
    .label = ATRN

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
smtp-connection-may-close = サーバーが閉じることがある
    .clause = { $code }ではサーバーが`QUIT`を待たずに接続を閉じることがあります
    .lead = { $code }では接続が終了することもあり
    .tail = 接続は終了することもあります
    .both = どちらも、サーバーが`QUIT`を待たずに接続を閉じることがあります。
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
smtp-retry-continue = 再試行ではなく次の手順へ
    .clause = { $code }の場合はやり取りの次の手順に移ります
    .lead = { $code }ではやり取りが続き
    .tail = 再試行ではなく次の手順が求められます
    .both = どちらの場合も、再試行ではなくやり取りの次の手順に移ります。
smtp-retry-later = 後で同じ内容のまま
    .clause = { $code }の場合は時間をおいて同じ内容で再試行します
    .lead = { $code }では後の再試行で通る見込みがあり
    .tail = 再試行は時間をおいて行います
    .both = どちらも、時間をおいて同じ内容で再試行する価値があります。
smtp-retry-later-rest = 拒否された分だけを後で
    .clause = { $code }の場合は拒否された分だけを後で再試行します
    .lead = { $code }では拒否された分が後の再試行に回り
    .tail = 拒否された分は後の再試行に回ります
    .both = どちらの場合も、拒否された分だけを後で再試行します。
smtp-retry-later-without-parameter = 後で、またはパラメーターなしで
    .clause = { $code }の場合は時間をおくか、パラメーターを外すかして再試行します
    .lead = { $code }では後の再試行にもパラメーターなしの再試行にも見込みがあり
    .tail = 再試行は時間をおくか、パラメーターなしで行います
    .both = 再試行は、どちらも時間をおくか、パラメーターを外して行います。
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
smtp-retry-after-starttls = `STARTTLS`の後
    .clause = { $code }の場合は`STARTTLS`に成功した後で認証をやり直します
    .lead = { $code }では`STARTTLS`に成功するまで再試行が通らず
    .tail = `STARTTLS`に成功すれば再試行できます
    .both = どちらも、`STARTTLS`に成功した後で認証をやり直せます。
smtp-retry-after-transition = `PLAIN`で1回認証した後、以後のセッションで
    .clause = { $code }の場合は`PLAIN`で1回認証してからでないと再試行に意味がありません
    .lead = { $code }では再試行の前に`PLAIN`による認証が1回必要で
    .tail = 再試行の前に`PLAIN`による認証が1回必要です
    .both = 再試行に意味があるのは、どちらも`PLAIN`で1回認証した後だけです。
smtp-retry-after-permission = サーバーが許可した場合のみ
    .clause = { $code }の場合はサーバーが許可するまで再試行が通りません
    .lead = { $code }では許可が下りるまで再試行が通らず
    .tail = 再試行は許可が下りてから行います
    .both = 再試行に意味があるのは、どちらもサーバーが許可した後だけです。
smtp-retry-stronger-mechanism = より強い認証方式で
    .clause = { $code }の場合はより強い認証方式で認証をやり直します
    .lead = { $code }では認証方式を強いものに替えるまで再試行が通らず
    .tail = 再試行は認証方式を強いものに替えて行います
    .both = どちらも、より強い認証方式で認証をやり直せます。
smtp-retry-other-credentials = 認証情報を変えた場合のみ
    .clause = { $code }の場合は認証情報を変えない限り再試行しても意味がありません
    .lead = { $code }では再試行に別の認証情報が必要で
    .tail = 再試行には別の認証情報が必要です
    .both = 再試行に意味があるのは、どちらも認証情報を変えた場合だけです。
smtp-retry-fixed-command = コマンドを修正した場合のみ
    .clause = { $code }の場合はコマンドを直さない限り再試行が通りません
    .lead = { $code }ではコマンドを直すまで再試行が通らず
    .tail = 再試行はコマンドを直してから行います
    .both = 再試行に意味があるのは、どちらもコマンドを直した場合だけです。
smtp-retry-right-order = 正しい順序で送った場合のみ
    .clause = { $code }の場合はコマンドを正しい順序で送り直します
    .lead = { $code }ではコマンドの順序を正すまで再試行が通らず
    .tail = 再試行はコマンドの順序を正してから行います
    .both = 再試行が通るのは、どちらもコマンドを正しい順序で送った場合だけです。
smtp-retry-without-command = このコマンドでは不可
    .clause = { $code }の場合はこのコマンドを使わずに済ませます
    .lead = { $code }ではこのコマンドを再試行しても無駄で
    .tail = このコマンドを再試行しても無駄です
    .both = どちらの場合も、このコマンドを使わずに済ませることになります。
smtp-retry-other-parameter = パラメーターを変えた場合のみ
    .clause = { $code }の場合はパラメーターを変えて送り直します
    .lead = { $code }では再試行に別のパラメーターが必要で
    .tail = 再試行には別のパラメーターが必要です
    .both = 再試行に意味があるのは、どちらもパラメーターを変えた場合だけです。
smtp-retry-without-parameter = パラメーターを外した場合のみ
    .clause = { $code }の場合はパラメーターを外して再試行します
    .lead = { $code }ではパラメーターを外せば再試行でき
    .tail = パラメーターを外せば再試行できます
    .both = 再試行が通るのは、どちらもパラメーターを外した場合だけです。
smtp-retry-given-address = 応答に示されたアドレスへのみ
    .clause = { $code }の場合は応答に示されたアドレスにしか送り直せません
    .lead = { $code }では再試行先が応答に示されたアドレスに限られ
    .tail = 再試行先は応答に示されたアドレスに限られます
    .both = 送り直せるのは、どちらも応答に示されたアドレスに対してだけです。
smtp-retry-corrected-address = アドレスを直した場合のみ
    .clause = { $code }の場合はアドレスを直してから送り直します
    .lead = { $code }では再試行にアドレスの修正が必要で
    .tail = 再試行にはアドレスの修正が必要です
    .both = 再試行に意味があるのは、どちらもアドレスを直した場合だけです。
smtp-retry-smaller-message = メールを小さくするか、空きができた場合のみ
    .clause = { $code }の場合はメールを小さくするか、容量が空くのを待つかして再試行します
    .lead = { $code }ではメールを小さくするか空きを待つかしないと再試行が通らず
    .tail = 再試行はメールを小さくするか、空きを待って行います
    .both = 再試行が通るのは、どちらもメールを小さくしたか、容量に空きができた場合だけです。
smtp-retry-never = 同じ内容では不可
    .clause = { $code }の場合は同じ内容で再試行しても通りません
    .lead = { $code }では再試行に意味がなく
    .tail = 再試行に意味はありません
    .both = 同じ内容で再試行しても、どちらも通りません。

smtp-actor = 誰が対処するか
smtp-actor-client = 対処不要（クライアントは続行）
    .clause = { $code }を受けたクライアントはそのまま続行します
    .lead = { $code }ではクライアントがそのまま先へ進み
    .tail = クライアントはそのまま先へ進みます
    .both = どちらの場合も、クライアントはそのまま続行します。
smtp-actor-nobody = 対処不要
    .clause = { $code }の後は誰も何もする必要がありません
    .lead = { $code }では対処すべきことがなく
    .tail = 対処すべきことはありません
    .both = どちらの場合も、何もする必要はありません。
smtp-actor-sending-server = 送信側サーバー（自動）
    .clause = { $code }は送信側サーバーのキューが自動で処理します
    .lead = { $code }では送信側サーバーが自動で対処し
    .tail = 送信側サーバーが自動で対処します
    .both = どちらも、送信側サーバーのキューが自動で処理します。
smtp-actor-sender-setup = 送信クライアントを設定する人
    .clause = { $code }は送信クライアントの設定を直して解決します
    .lead = { $code }では送信クライアントの設定変更が必要で
    .tail = 送信クライアントの設定を見直すことになります
    .both = どちらも、送信クライアントの設定を直して解決します。
smtp-actor-client-developer = 送信クライアントの開発者
    .clause = { $code }は送信クライアントのプログラムを直して解決します
    .lead = { $code }では送信クライアントのプログラム修正が必要で
    .tail = 送信クライアントのプログラムに修正が必要です
    .both = どちらも、送信クライアントのプログラムを直して解決します。
smtp-actor-user = 認証を行うユーザー
    .clause = { $code }は認証を行うユーザー自身が解決します
    .lead = { $code }では認証を行うユーザーの対処が必要で
    .tail = 対処するのは認証を行うユーザーです
    .both = どちらも、認証を行うユーザー自身が解決します。
smtp-actor-sender = メールの送信者
    .clause = { $code }はメールの送信者が解決します
    .lead = { $code }ではメールの送信者が対処することになり
    .tail = 対処するのはメールの送信者です
    .both = どちらも、メールの送信者が解決します。
smtp-actor-server-admin = サーバーの管理者
    .clause = { $code }はサーバーの管理者が解決します
    .lead = { $code }ではサーバーの管理者が対処することになり
    .tail = 対処するのはサーバーの管理者です
    .both = どちらも、サーバーの管理者が解決します。

smtp-message = メールの行方
smtp-message-not-offered = まだ渡していない
    .clause = { $code }が返るのはメールを渡す前です
    .lead = { $code }はメールを渡す前の応答で
    .tail = メールはまだ渡されていません
    .both = どちらも、メールを渡す前に返ります。
smtp-message-unaffected = メールとは関係なし
    .clause = { $code }はどのメールの行方も左右しません
    .lead = { $code }ではメールの行方が変わらず
    .tail = メールの行方は変わりません
    .both = どちらも、メールの行方を左右しません。
smtp-message-asked-for = これから送る
    .clause = { $code }ではクライアントがメールデータを送るよう求められます
    .lead = { $code }はメールデータの送信を求め
    .tail = メールデータはこれから送ります
    .both = どちらも、クライアントにメールデータの送信を求めます。
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
smtp-message-with-client = クライアントの手元に残る
    .clause = { $code }ではメールがクライアントの手元に残ります
    .lead = { $code }ではメールがクライアントの手元にとどまり
    .tail = メールはクライアントの手元にとどまります
    .both = メールはどちらの場合もクライアントの手元に残ります。
smtp-message-returned = 送信者に戻る
    .clause = { $code }ではメールが送信者に戻ります
    .lead = { $code }ではメールが送信者に戻され
    .tail = メールは送信者に戻されます
    .both = メールはどちらの場合も送信者に戻ります。

smtp-transaction = メールトランザクション
smtp-transaction-none = 開いていない
    .clause = { $code }の時点ではメールトランザクションが開いていません
    .lead = { $code }はメールトランザクションに影響せず
    .tail = メールトランザクションには影響しません
    .both = どちらも、メールトランザクションが開いていないときに返ります。
smtp-transaction-unchanged = 変わらない
    .clause = { $code }が返ってもメールトランザクションは元のままです
    .lead = { $code }ではメールトランザクションが変化せず
    .tail = メールトランザクションは変化しません
    .both = メールトランザクションはどちらの場合も元のままです。
smtp-transaction-as-commanded = コマンドどおりに変わる
    .clause = { $code }はメールトランザクションがコマンドどおりに処理されたことを示します
    .lead = { $code }ではメールトランザクションがコマンドどおりに変わり
    .tail = メールトランザクションはコマンドどおりに変わります
    .both = メールトランザクションがコマンドどおりに処理されたことを、どちらも示します。
smtp-transaction-waits-for-text = 開いたまま（次はメールデータ）
    .clause = { $code }が返るとメールトランザクションは開いたままメールデータを待ちます
    .lead = { $code }ではメールトランザクションがメールデータ待ちになり
    .tail = メールトランザクションはメールデータ待ちになります
    .both = メールトランザクションは、どちらの場合も開いたままメールデータを待ちます。
smtp-transaction-recipient-skipped = この宛先を除いて続行
    .clause = { $code }では宛先が1件だけメールトランザクションから外れます
    .lead = { $code }では宛先が1件外れ
    .tail = 宛先が1件外れます
    .both = どちらも、メールトランザクションから宛先を1件外します。
smtp-transaction-as-refused = 宛先が1件外れるか、全体が失敗する
    .clause = { $code }ではコマンドに応じて宛先が1件外れるか、メールトランザクション全体が失敗します
    .lead = { $code }では宛先1件またはメールトランザクション全体が拒否され
    .tail = 宛先1件またはメールトランザクション全体が拒否されます
    .both = どちらの場合も、コマンドに応じて宛先が1件外れるか、メールトランザクション全体が失敗します。
smtp-transaction-not-started = 始まらない
    .clause = { $code }が返るとメールトランザクションは始まりません
    .lead = { $code }ではメールトランザクションを開始できず
    .tail = メールトランザクションを開始できません
    .both = メールトランザクションはどちらの場合も始まりません。
smtp-transaction-aborted = 進行中なら中止される
    .clause = { $code }が返ると、進行中のメールトランザクションがあれば中止されます
    .lead = { $code }では進行中のメールトランザクションがあれば打ち切られ
    .tail = 進行中のメールトランザクションがあれば打ち切られます
    .both = 進行中のメールトランザクションがあれば、どちらの場合も中止されます。

# メールデータの終端への応答。届かなければクライアントは送り直します。
smtp-duplicate = メールの重複
smtp-duplicate-possible = 応答が失われると起こり得る
    .clause = { $code }が途中で失われるとメールが重複して届くことがあります
    .lead = { $code }が届かなければ重複のおそれがあり
    .tail = 応答が届かなければ重複のおそれがあります
    .both = どちらも、応答が途中で失われるとメールが重複して届くことがあります。
smtp-duplicate-safe = 起こらない（サーバーは配送禁止）
    .clause = { $code }を返したサーバーは配送してはならないため、メールは重複しません
    .lead = { $code }では重複のおそれがなく
    .tail = 重複のおそれはありません
    .both = どちらの場合も、応答を返したサーバーは配送してはならないため、メールは重複しません。

smtp-scope = 対象範囲
smtp-scope-command = このコマンド
    .clause = { $code }は1つのコマンドに関する応答です
    .lead = { $code }はコマンド1つだけを対象とし
    .tail = 対象はコマンド1つだけです
    .both = どちらも1つのコマンドに関する応答です。
smtp-scope-address = このアドレス
    .clause = { $code }は1つのアドレスに関する応答です
    .lead = { $code }はアドレス1つだけを対象とし
    .tail = 対象はアドレス1つだけです
    .both = どちらも1つのアドレスに関する応答です。
smtp-scope-recipient = この宛先
    .clause = { $code }は1件の宛先に関する応答です
    .lead = { $code }は宛先単位の応答で
    .tail = 対象は宛先単位です
    .both = どちらも1件の宛先に関する応答です。
smtp-scope-domain = 宛先のドメイン
    .clause = { $code }は宛先のドメインに関する応答です
    .lead = { $code }は宛先のドメインを対象とし
    .tail = 対象は宛先のドメインです
    .both = どちらも宛先のドメインに関する応答です。
smtp-scope-message = このメール
    .clause = { $code }は1通のメールに関する応答です
    .lead = { $code }はメール1通だけを対象とし
    .tail = 対象はメール1通だけです
    .both = どちらも1通のメールに関する応答です。
smtp-scope-message-or-session = このメール（グリーティングならセッション全体）
    .clause = { $code }は1通のメール（グリーティングならセッション全体）に関する応答です
    .lead = { $code }はメール1通またはセッション全体を対象とし
    .tail = 対象はメール1通またはセッション全体です
    .both = どちらも1通のメール（グリーティングならセッション全体）に関する応答です。
smtp-scope-recipient-or-message = この宛先、またはこのメール
    .clause = { $code }は1件の宛先または1通のメールに関する応答です
    .lead = { $code }は宛先1件またはメール1通を対象とし
    .tail = 対象は宛先1件またはメール1通です
    .both = どちらも1件の宛先または1通のメールに関する応答です。
smtp-scope-account = このアカウント
    .clause = { $code }は1つのアカウントに関する応答です
    .lead = { $code }はアカウント1つだけを対象とし
    .tail = 対象はアカウント1つだけです
    .both = どちらも1つのアカウントに関する応答です。
smtp-scope-session = セッション全体
    .clause = { $code }はセッション全体に関する応答です
    .lead = { $code }はセッション全体を対象とし
    .tail = 対象はセッション全体に及びます
    .both = どちらもセッション全体に関する応答です。
smtp-scope-host = ホスト全体
    .clause = { $code }はホスト全体に関する応答です
    .lead = { $code }はホスト全体を対象とし
    .tail = 対象はホスト全体に及びます
    .both = どちらもホスト全体に関する応答です。

smtp-prerequisite = `AUTH`/`STARTTLS`の不足
smtp-prerequisite-none = 原因ではない
    .clause = { $code }は`AUTH`や`STARTTLS`の不足とは関係ありません
    .lead = { $code }は`AUTH`や`STARTTLS`の不足と無関係で
    .tail = `AUTH`や`STARTTLS`の不足とは無関係です
    .both = どちらも、`AUTH`や`STARTTLS`の不足とは関係ありません。
smtp-prerequisite-encryption = 原因（暗号化の不足）
    .clause = { $code }は接続が暗号化されていないために返ります
    .lead = { $code }は暗号化の不足が原因で
    .tail = 暗号化の不足が原因です
    .both = どちらも、接続が暗号化されていないために返ります。
smtp-prerequisite-either = 原因（どちらか一方の不足）
    .clause = { $code }は`AUTH`または`STARTTLS`が済んでいないために返ります
    .lead = { $code }は`AUTH`または`STARTTLS`の不足が原因で
    .tail = `AUTH`または`STARTTLS`の不足が原因です
    .both = どちらも、`AUTH`または`STARTTLS`が済んでいないために返ります。
smtp-prerequisite-sometimes = 原因の1つ
    .clause = { $code }は`AUTH`または`STARTTLS`の不足が原因で返ることもあります
    .lead = { $code }は`AUTH`または`STARTTLS`の不足でも返り
    .tail = `AUTH`または`STARTTLS`の不足でも返ります
    .both = どちらも、`AUTH`または`STARTTLS`の不足が原因で返ることもあります。

# $list：段階の列挙。「`MAIL`、`RCPT`、メールデータの終端」など。
smtp-stages = 返る段階
    .clause = { $code }が返るのは{ $list }に対してです
    .lead = { $code }は{ $list }に対して返り
    .tail = 返る段階は{ $list }です
    .both = どちらも、返るのは{ $list }に対してです。
smtp-stages-any = すべて（時点を問わない）
    .clause = { $code }は接続の確立時も含め、どの時点でも返ることがあります
    .lead = { $code }は時点を問わず返り
    .tail = 返る時点に決まりはありません
    .both = どちらも時点を問わず返ることがあります。
smtp-stages-any-command = すべてのコマンド
    .clause = { $code }は接続の確立後、どのコマンドに対しても返ることがあります
    .lead = { $code }はコマンドの種類を問わず返り
    .tail = コマンドの種類を問わず返ります
    .both = どちらも、どのコマンドに対しても返ることがあります。
smtp-stages-any-but-quit = `QUIT`以外のすべてのコマンド
    .clause = { $code }は`QUIT`以外のどのコマンドに対しても返ることがあります
    .lead = { $code }は`QUIT`以外ならコマンドの種類を問わず返り
    .tail = `QUIT`以外ならコマンドの種類を問わず返ります
    .both = どちらも、`QUIT`以外のどのコマンドに対しても返ることがあります。

smtp-category = 2桁目の分類
smtp-category-syntax = 構文（x0z）
    .clause = { $code }の2桁目は構文を表します
    .lead = { $code }は2桁目では構文に分類され
    .tail = 2桁目では構文に分類されます
    .both = 2桁目は、どちらも構文を表します。
smtp-category-information = 情報（x1z）
    .clause = { $code }の2桁目は情報を表します
    .lead = { $code }は2桁目では情報に分類され
    .tail = 2桁目では情報に分類されます
    .both = 2桁目は、どちらも情報を表します。
smtp-category-connections = 接続（x2z）
    .clause = { $code }の2桁目は接続を表します
    .lead = { $code }は2桁目では接続に分類され
    .tail = 2桁目では接続に分類されます
    .both = 2桁目は、どちらも接続を表します。
smtp-category-unspecified = 未定義（x3z、x4z）
    .clause = { $code }の2桁目は特定の分類を表しません
    .lead = { $code }は2桁目ではどこにも分類されず
    .tail = 2桁目ではどこにも分類されません
    .both = 2桁目は、どちらも特定の分類を表しません。
smtp-category-mail-system = メールシステム（x5z）
    .clause = { $code }の2桁目はメールシステムを表します
    .lead = { $code }は2桁目ではメールシステムに分類され
    .tail = 2桁目ではメールシステムに分類されます
    .both = 2桁目は、どちらもメールシステムを表します。

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
smtp-text-challenge = Base64のチャレンジ
    .clause = { $code }に続くテキストはBase64で符号化したチャレンジです
    .lead = { $code }にはBase64のチャレンジが続き
    .tail = Base64のチャレンジが続きます
    .both = コードに続くテキストは、どちらもBase64で符号化したチャレンジです。

## 2つのコードの関係
# 値        バッジ
# .sentence ページの最初の文
# .choice   「サーバー実装での使い分け」の書き出し

smtp-relation-twin = 対のコード
    .sentence = { $a }と{ $b }は対をなし、{ $a }は今のところの拒否、{ $b }は今後も変わらない拒否を表します。
    .choice = 同じ試行が後で成功し得るかどうかで使い分けます。
# $firstと$then：返る順。
smtp-relation-sequence = 順に返る
    .sentence = 同じセッションの中で、まず{ $first }が返り、その後に{ $then }が返ることがあります。
    .choice = どちらを返すか迷う場面は、ふつうありません。{ $then }は{ $first }の代わりではなく、後から返す応答です。
# $list：両方が返り得る段階。
smtp-relation-opposite = 正反対の結果
    .sentence = { $a }と{ $b }は正反対の結果を表し、どちらも{ $list }に対して返る可能性があります。
    .choice = サーバーがコマンドに応じるか、拒否するかで使い分けます。
smtp-relation-alternatives = どちらもあり得る
    .sentence = { $list }に対しては、{ $a }が返ることも{ $b }が返ることもあります。
    .choice =
        { $a-kind ->
            [error] どちらも失敗を伝える応答です。失敗の理由に応じて使い分けます。
           *[other] どちらも拒否の応答ではありません。伝えたい内容に応じて使い分けます。
        }
smtp-relation-apart = 重ならない
    .sentence = 仕様上、{ $a }と{ $b }の両方が返り得るコマンドはありません。
    .choice = この2つで迷うことはありません。セッションの中で使う場面が違うためです。
