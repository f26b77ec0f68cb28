### 全ページ共通の枠：ナビゲーション、見出し、2つのコードをつなぐ文。
###
### 変数を使うメッセージには、その説明を直前に書きます。コードは$aと$b（または$code）で渡され、
### それぞれ`-final`と`-article`の変数もあります。smtp.ftlを参照してください。

site-description = 応答コードの意味、ほかのコードとの違い、受け取ったときの対処をまとめました。表の事実には、それぞれ出典を付けています。

## ナビゲーション

skip = 本文へ移動
nav-home = ホーム
nav-language = 言語
nav-breadcrumb = 現在の位置
nav-pages = その他
# 言語選択画面での呼びかけ。言語ごとに1つ。
choose = 日本語で読む
chooser-title = 言語の選択

## 検索と、スクリプトで加わる操作

# 全ページにある検索欄のラベル。空のときは欄の中にも出ます。
search = コードやログで検索
search-results = 検索結果
search-none = 見つかりませんでした
search-nearest = 番号の近いコード
# サーバーは使うもののRFCに定義のない番号（422など）に添えます。
search-undefined = どのRFCにも定義なし
# チェックボックス。/キーで検索欄に移動するかどうか。
search-slash = 「/」キーで検索欄へ移動
# ボタンには、現在のテーマが出ます。
theme-auto = テーマ：システムと同じ
theme-light = テーマ：ライト
theme-dark = テーマ：ダーク
# 見出しの横のボタンと、そのアドレスをコピーしたときの知らせ。
copy = リンクをコピー
copied = リンクをコピーしました

## トップページ

home-title = 応答コードの違いを、根拠とともに
home-intro = よく似た2つのコードを前に、どう対処するか迷うことがあります。このサイトでは、出典のある事実から違いを割り出し、どの組み合わせにも1ページずつ設けています。
home-protocols = プロトコル
# $count：コードの数
home-codes = { $count }個のコード
# $count：組み合わせの数
home-pairs = { $count }通りの比較

## プロトコルの一覧ページ
# $protocol：SMTP

index-title = { $protocol }応答コード一覧
index-description = { $protocol }の応答コードを分類別にまとめました。どの2つでも比較できます。
index-codes = 分類別の応答コード
index-code = コード
index-name = 名称
index-gist = 概要
index-matrix = 2つのコードを比べる
index-matrix-help = 各セルから、行のコードと列のコードを比較するページに移動します。
# 1つのセルに付ける、スクリーンリーダー用のラベル。
index-cell = { $a }と{ $b }の比較

index-undefined = どのRFCにも定義のない番号
index-undefined-help = サーバーの応答やウェブ上の一覧表で見かけますが、SMTPの応答コードとして定義したRFCはありません。受け取ったクライアントは1桁目で判断すべきです。
index-undefined-number = 番号
index-undefined-seen = 実例
index-undefined-registered = 対応付けられた拡張ステータスコード
index-undefined-instead = 該当しそうなコード

## コードのページ

code-title = { $protocol } { $code }（{ $name }）とは
code-facts = 仕様と性質
code-facts-caption = { $code }について定められた事項と、それぞれの出典
code-facet = 項目
code-pairs = { $code }とほかのコードの比較
code-see-also = 関連項目

## カード（コードのページと比較ページ）

card-title = { $code }（{ $name }）
card-meaning = { $code }の意味
card-seen = { $code }が返る場面
card-fix = { $code }の対処法
card-next = { $code }の後の流れ
card-send = { $code }を返すべき場面
card-text = 仕様書の文言
card-replies = 実際のサーバーの応答例
# $origin：Postfix、Gmailなど
card-reply-from = { $origin }
card-enhanced = 拡張ステータスコード
card-enhanced-registered = 登録済み
card-enhanced-seen = ほかに実例のあるもの

## 比較ページ

pair-title = { $protocol } { $a }（{ $a-name }）と{ $b }（{ $b-name }）の違い
# 短い形。リンクとパンくずリストで使います。
pair-short = { $a }と{ $b }の違い
pair-glance = 早見表
pair-glance-caption = { $a }と{ $b }の比較（≠は異なる項目）
pair-aspect = 項目
# $value
pair-unverified = { $value }（未確認）
pair-where = どの段階で返るか
# スクリーンリーダー用の図の説明。$a-list、$b-list：段階の列挙。
pair-diagram-title = セッション中で{ $a }と{ $b }が返る段階
pair-diagram-description = { $a }は{ $a-list }に対して返ることがあります。{ $b }は{ $b-list }に対して返ることがあります。
# どの段階でも返るコードでは、列挙の代わりにこれが入ります。
pair-diagram-any = あらゆるコマンド
pair-details = それぞれのコード
pair-conflicts = 出典どうしの食い違い
pair-differences = 主な違い
pair-shared = 共通点
pair-shared-nothing = 仕様上、{ $a }と{ $b }に共通する性質はありません。
pair-choice = サーバー実装での使い分け
pair-more = さらに詳しく
pair-all-of = { $code }（{ $name }）の詳細
pair-related = 関連する比較
pair-specs = 仕様書
pair-previous = 前の比較
pair-next = 次の比較
pair-picker = ほかの2つを比べる
pair-picker-first = 1つ目のコード
pair-picker-second = 2つ目のコード
pair-picker-go = 比較する
pair-swap = 列を入れ替える
pair-only = 異なる項目だけ表示

# 2つの節を1文にします。$firstも$secondもコードで始まり、「です」「ます」で終わります。
contrast = { $first }が、{ $second }。
# 「421では接続が終了し」＋「再試行は新しい接続で行います」
compound = { $lead }、{ $tail }
# 上の文を2つ並べます。長いので文を分けます。
compound-contrast = { $first }。一方、{ $second }。
# 節を1つだけで文にします。
sentence = { $clause }。

## 列挙
# 2項目ならlist-two。それ以外は左から順にlist-start、list-middle、list-end。

list-two = { $first }と{ $second }
list-start = { $first }、{ $rest }
list-middle = { $first }、{ $rest }
list-end = { $first }、{ $second }
# リストが長すぎるとき、最後の項目として出ます。
list-others = ほかのコマンド

## 未翻訳の表示

fallback-note = このページには未翻訳の部分があります。該当箇所は英語で表示しています。
older-note = このページの一部は、英語版が更新される前の内容です。

## 404

notfound-title = ページが見つかりません
notfound-text = 指定されたアドレスにページはありません。ホームからお探しください。

## フッター

footer-about = 表の事実は、それぞれ併記した出典に基づいています。
