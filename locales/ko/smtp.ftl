### SMTP 문장 모음. 사실은 content/smtp/에 있습니다.
###
### { $code }가 있는 곳에서는 다음 변형도 쓸 수 있습니다.
###   $code          421
###   $code-final    한국어로 읽을 때의 끝소리: vowel, rieul, consonant
###   $code-article  영어 관사 a 또는 an
###   $code-kind     reply 또는 error(어형이 바뀌는 언어용)
### JOSA($code, "과/와")는 코드에 맞는 조사만 출력합니다.

smtp = SMTP
    .summary = 클라이언트에서 서버로, 서버에서 서버로 메일을 전달하는 프로토콜입니다. 모든 명령에는 세 자리 숫자로 된 응답이 돌아옵니다.

## 첫째 자리로 나눈 응답 분류
# .both는 “공통점” 목록에 들어갑니다.

smtp-class = 분류
smtp-class-completion = 성공(2yz)
    .clause = { $code }{ JOSA($code, "은/는") } 성공을 뜻합니다
    .both = 둘 다 성공을 뜻합니다.
smtp-class-intermediate = 계속 진행(3yz)
    .clause = { $code }{ JOSA($code, "은/는") } 클라이언트에 계속 진행하라고 요청합니다
    .both = 둘 다 클라이언트에 계속 진행하라고 요청합니다.
smtp-class-transient = 일시적 오류(4yz)
    .clause = { $code }{ JOSA($code, "은/는") } 일시적 오류입니다
    .both = 둘 다 일시적 오류입니다.
smtp-class-permanent = 영구적 오류(5yz)
    .clause = { $code }{ JOSA($code, "은/는") } 영구적 오류입니다
    .both = 둘 다 영구적 오류입니다.

## 세션의 단계
# 값은 문장 안에 들어가고(“… 및 메일 데이터 끝에 대한 응답”), .label은 그림에 들어갑니다.

smtp-stage-greeting = 연결 요청
    .label = 인사말
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
smtp-stage-message = 메일 데이터 끝
    .label = 데이터 끝
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

## 비교 항목: 표의 행 하나에 항목 하나.
# 값마다:
#   값       표의 칸
#   .clause  코드로 시작하고 마침표가 없는 문장. site.ftl의 contrast가 두 개를 맞세웁니다.
#   .lead    “421은 연결을 끊으며, 새 연결로 재시도해 볼 만합니다”의 앞부분(“-며”로 끝남)
#   .tail    코드가 없는 뒷부분(“-ㅂ니다”로 끝나고 마침표 없음)
#   .both    두 코드가 같은 값일 때 쓰는 완결된 문장

smtp-connection = 응답 후 연결
smtp-connection-stays-open = 유지
    .clause = { $code }{ JOSA($code, "은/는") } 연결을 그대로 둡니다
    .lead = { $code }{ JOSA($code, "은/는") } 세션을 유지하며
    .tail = 세션을 유지합니다
    .both = 둘 다 연결을 끊지 않습니다.
smtp-connection-closes = 서버가 끊음
    .clause = { $code }{ JOSA($code, "은/는") } 서버가 연결을 끊는다고 예고합니다
    .lead = { $code }{ JOSA($code, "은/는") } 연결을 끊으며
    .tail = 연결을 끊습니다
    .both = 둘 다 서버가 연결을 끊는다고 예고합니다.

smtp-retry = 재시도
smtp-retry-not-needed = 필요 없음
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 재시도할 필요가 없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 재시도가 필요 없으며
    .tail = 재시도가 필요 없습니다
    .both = 둘 다 재시도할 필요가 없습니다.
smtp-retry-later = 나중에 그대로
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 나중에 똑같이 다시 시도하면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 나중에 재시도해 볼 만하며
    .tail = 나중에 재시도해 볼 만합니다
    .both = 둘 다 나중에 똑같이 다시 시도하면 됩니다.
smtp-retry-later-reconnect = 나중에 새 연결로
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 새로 연결해서 다시 시도하면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 새 연결로 재시도해 볼 만하며
    .tail = 새 연결로 재시도해 볼 만합니다
    .both = 둘 다 새로 연결해서 다시 시도하면 됩니다.
smtp-retry-after-prerequisite = 같은 세션에서 `AUTH`나 `STARTTLS` 후에
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 `AUTH`나 `STARTTLS`를 마친 다음 같은 명령을 다시 보내면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } `AUTH`나 `STARTTLS`에 성공한 뒤 재시도할 수 있으며
    .tail = `AUTH`나 `STARTTLS`에 성공한 뒤 재시도할 수 있습니다
    .both = 둘 다 `AUTH`나 `STARTTLS`를 마친 다음 같은 명령을 다시 보내면 됩니다.
smtp-retry-other-credentials = 다른 자격 증명으로만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 자격 증명을 바꾸지 않는 한 재시도해도 소용없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 재시도하려면 자격 증명을 바꿔야 하며
    .tail = 재시도하려면 자격 증명을 바꿔야 합니다
    .both = 둘 다 자격 증명을 바꾸지 않는 한 재시도해도 소용없습니다.

smtp-actor = 조치 주체
smtp-actor-client = 없음, 클라이언트가 계속 진행
    .clause = { $code }{ JOSA($code, "을/를") } 받은 클라이언트는 하던 일을 계속하면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 클라이언트가 그대로 진행하면 되며
    .tail = 클라이언트가 그대로 진행하면 됩니다
    .both = 둘 다 클라이언트는 하던 일을 계속하면 됩니다.
smtp-actor-sending-server = 발신 서버(자동)
    .clause = { $code }{ JOSA($code, "은/는") } 발신 서버의 대기열이 알아서 처리합니다
    .lead = { $code }{ JOSA($code, "은/는") } 발신 서버의 대기열에 맡기면 되며
    .tail = 발신 서버의 대기열에 맡기면 됩니다
    .both = 둘 다 발신 서버의 대기열이 알아서 처리합니다.
smtp-actor-sender-setup = 발신 클라이언트 설정 담당자
    .clause = { $code }{ JOSA($code, "은/는") } 발신 클라이언트의 설정을 고쳐야 풀립니다
    .lead = { $code }{ JOSA($code, "은/는") } 발신 클라이언트의 설정을 손봐야 하며
    .tail = 발신 클라이언트의 설정을 손봐야 합니다
    .both = 둘 다 발신 클라이언트의 설정을 고쳐야 풀립니다.
smtp-actor-user = 로그인하는 사용자
    .clause = { $code }{ JOSA($code, "은/는") } 로그인하는 사용자가 직접 해결해야 합니다
    .lead = { $code }{ JOSA($code, "은/는") } 로그인하는 사용자가 나서야 하며
    .tail = 로그인하는 사용자가 나서야 합니다
    .both = 둘 다 로그인하는 사용자가 직접 해결해야 합니다.

smtp-message = 메일의 상태
smtp-message-not-offered = 아직 보내기 전
    .clause = { $code }{ JOSA($code, "은/는") } 메일을 아직 건네지 않은 상태에서 나옵니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일을 보내기 전에 나오며
    .tail = 메일을 보내기 전에 나옵니다
    .both = 둘 다 메일을 아직 건네지 않은 상태에서 나옵니다.
smtp-message-accepted-at-end = 메일 데이터 끝에 대한 응답이면 서버가 받아들임
    .clause = { $code }{ JOSA($code, "이/가") } 메일 데이터 끝에 대한 응답이면 그때부터 서버가 메일을 책임집니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 데이터 끝에 대한 응답일 때 서버가 메일을 넘겨받았다는 뜻이며
    .tail = 메일 데이터 끝에 대한 응답일 때 서버가 메일을 넘겨받았다는 뜻입니다
    .both = 둘 다 메일 데이터 끝에 대한 응답이면 그때부터 서버가 메일을 책임집니다.
smtp-message-queued = 발신 서버의 대기열(큐)에 남음
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 메일은 발신 서버의 대기열에 그대로 남습니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일을 발신 서버의 대기열에 남기며
    .tail = 메일을 발신 서버의 대기열에 남깁니다
    .both = 둘 다 메일은 발신 서버의 대기열에 그대로 남습니다.

smtp-transaction = 메일 트랜잭션
smtp-transaction-none = 진행 중인 트랜잭션 없음
    .clause = { $code }{ JOSA($code, "은/는") } 진행 중인 메일 트랜잭션이 없을 때 나옵니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션을 건드리지 않으며
    .tail = 메일 트랜잭션을 건드리지 않습니다
    .both = 둘 다 진행 중인 메일 트랜잭션이 없을 때 나옵니다.
smtp-transaction-as-commanded = 명령대로 바뀜
    .clause = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션이 명령대로 처리되었음을 확인해 줍니다
    .lead = { $code }{ JOSA($code, "은/는") } 명령이 메일 트랜잭션에 반영되었음을 알리며
    .tail = 명령이 메일 트랜잭션에 반영되었음을 알립니다
    .both = 둘 다 메일 트랜잭션이 명령대로 처리되었음을 확인해 줍니다.
smtp-transaction-recipient-skipped = 해당 수신자만 빼고 계속
    .clause = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션에서 수신자 한 명을 제외합니다
    .lead = { $code }{ JOSA($code, "은/는") } 수신자 한 명을 빼며
    .tail = 수신자 한 명을 뺍니다
    .both = 둘 다 메일 트랜잭션에서 수신자 한 명을 제외합니다.
smtp-transaction-not-started = 시작하지 못함
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 메일 트랜잭션을 시작하지 못합니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션의 시작을 막으며
    .tail = 메일 트랜잭션의 시작을 막습니다
    .both = 둘 다 메일 트랜잭션을 시작하지 못하게 합니다.
smtp-transaction-aborted = 중단
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 메일 트랜잭션은 그 자리에서 끝납니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션을 중단하며
    .tail = 메일 트랜잭션을 중단합니다
    .both = 둘 다 메일 트랜잭션을 중단합니다.

smtp-scope = 적용 범위
smtp-scope-command = 해당 명령
    .clause = { $code }{ JOSA($code, "은/는") } 명령 하나에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 적용 범위가 명령 하나이며
    .tail = 적용 범위가 명령 하나입니다
    .both = 둘 다 명령 하나에 적용됩니다.
smtp-scope-recipient = 해당 수신자
    .clause = { $code }{ JOSA($code, "은/는") } 수신자 한 명에게 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 적용 범위가 수신자 한 명이며
    .tail = 적용 범위가 수신자 한 명입니다
    .both = 둘 다 수신자 한 명에게 적용됩니다.
smtp-scope-session = 세션 전체
    .clause = { $code }{ JOSA($code, "은/는") } 세션 전체에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 적용 범위가 세션 전체이며
    .tail = 적용 범위가 세션 전체입니다
    .both = 둘 다 세션 전체에 적용됩니다.

# $list는 단계 목록입니다. 예: “`MAIL`, `RCPT` 및 메일 데이터 끝”.
smtp-stages = 응답 대상
    .clause = { $code }{ JOSA($code, "은/는") } { $list }에 대한 응답으로 나올 수 있습니다
    .lead = { $code }{ JOSA($code, "은/는") } { $list }에 대한 응답으로 나올 수 있으며
    .tail = { $list }에 대한 응답으로 나올 수 있습니다
    .both = 둘 다 { $list }에 대한 응답으로 나올 수 있습니다.
smtp-stages-any = 제한 없음(언제든지)
    .clause = { $code }{ JOSA($code, "은/는") } 언제든지 나올 수 있습니다
    .lead = { $code }{ JOSA($code, "은/는") } 언제든지 나올 수 있으며
    .tail = 언제든지 나올 수 있습니다
    .both = 둘 다 언제든지 나올 수 있습니다.

smtp-text = 코드 뒤의 문구
smtp-text-human = 사람이 읽음
    .clause = { $code }에는 사람이 읽을 문구가 붙습니다
    .lead = { $code }에는 사람이 읽을 문구가 붙으며
    .tail = 사람이 읽을 문구가 붙습니다
    .both = 둘 다 코드 뒤의 문구는 사람이 읽습니다.
smtp-text-machine = 프로그램도 읽음
    .clause = { $code }에는 프로그램도 읽는 문구가 붙습니다
    .lead = { $code }에는 프로그램도 읽는 문구가 붙으며
    .tail = 프로그램도 읽는 문구가 붙습니다
    .both = 둘 다 코드 뒤의 문구를 프로그램도 읽습니다.
smtp-text-machine-after-ehlo = 사람이 읽음, `EHLO` 뒤에는 확장 기능 목록
    .clause = { $code }{ JOSA($code, "이/가") } `EHLO`에 대한 응답이면 프로그램이 읽는 목록이 붙습니다
    .lead = { $code }에는 `EHLO` 뒤라면 프로그램이 읽는 목록이 붙으며
    .tail = `EHLO` 뒤라면 프로그램이 읽는 목록이 붙습니다
    .both = 둘 다 `EHLO`에 대한 응답이면 프로그램이 읽는 목록이 붙습니다.

## 두 코드의 관계
# 값         배지
# .sentence  페이지의 첫 문장
# .choice    “상황에 맞는 코드 고르기”의 첫 문장

smtp-relation-twin = 쌍둥이 코드
    .sentence = { $a }{ JOSA($a, "과/와") } { $b }{ JOSA($b, "은/는") } 같은 상황을 하나는 일시적 오류로, 다른 하나는 영구적 오류로 알립니다.
    .choice = 상황은 같으므로, 나중에 다시 시도하면 성공할 수 있는지를 보고 고릅니다.
# $first와 $then: 나오는 순서.
smtp-relation-sequence = 차례로 나옴
    .sentence = { $first }{ JOSA($first, "이/가") } 먼저 나온 뒤 같은 세션에서 { $then }{ JOSA($then, "이/가") } 나올 수 있습니다.
    .choice = 둘 중에서 고를 일은 없습니다. { $first }{ JOSA($first, "과/와") } { $then }{ JOSA($then, "은/는") } 서로 다른 명령에 차례로 돌아오는 응답입니다.
# $list: 두 코드가 모두 나올 수 있는 단계.
smtp-relation-opposite = 상반된 결과
    .sentence = { $a }{ JOSA($a, "과/와") } { $b }{ JOSA($b, "은/는") } 상반된 결과이며, { $list }에 대한 응답으로 어느 쪽이든 나올 수 있습니다.
    .choice = 명령이 성공했는지에 따라 고릅니다.
smtp-relation-alternatives = 둘 중 하나
    .sentence = { $list }에 대한 응답으로 { $a }{ JOSA($a, "이나/나") } { $b }{ JOSA($b, "이/가") } 나올 수 있습니다.
    .choice = 둘 다 거부하는 코드이므로, 거부하는 이유에 따라 고릅니다.
smtp-relation-apart = 함께 나오지 않음
    .sentence = { $a }{ JOSA($a, "과/와") } { $b }{ JOSA($b, "이/가") } 모두 응답으로 나올 수 있는 명령은 없습니다.
    .choice = 둘 중에서 고를 일은 없습니다. 두 코드는 응답하는 명령이 서로 다릅니다.

## 235

smtp-235 = 인증 성공
    .gist = { $code }{ JOSA($code, "은/는") } 클라이언트가 로그인에 성공했음을 알립니다
    .meaning = `AUTH` 절차가 끝났고 서버가 클라이언트의 신원을 인정했다는 뜻입니다. 이때부터 연결이 끊기거나 새 세션이 시작될 때까지, 서버는 이 세션을 해당 사용자의 세션으로 다룹니다.
    .seen = `AUTH`의 마지막 단계 뒤에 나옵니다. `PLAIN`이면 초기 응답을, `LOGIN`이면 비밀번호를, 그 밖의 메커니즘이면 마지막 챌린지에 대한 답을 보낸 다음입니다.
    .fix =
        클라이언트는 `MAIL FROM`으로 넘어갑니다. 이 세션에서는 `AUTH`를 다시 보낼 수 없습니다.

        메커니즘이 자체 보안 계층을 설정했다면 클라이언트는 `EHLO`부터 다시 시작합니다. 그 전에 알아낸 정보는 더 이상 유효하지 않기 때문입니다.
    .send = `AUTH`로 시작한 절차가 성공으로 끝나면 { $code }{ JOSA($code, "을/를") } 보냅니다. 이 코드는 사용자가 무엇을 보내도 되는지까지 알려 주지는 않습니다. 뒤이은 `MAIL`이나 `RCPT`는 여전히 거부할 수 있습니다.

## 250

smtp-250 = 요청 처리 완료
    .gist = { $code }{ JOSA($code, "은/는") } 서버가 명령을 정상적으로 처리했음을 알립니다
    .meaning = 서버가 명령이 요청한 일을 마쳤습니다. 이것이 무엇을 보장하는지는 명령에 따라 다릅니다. `RCPT` 뒤라면 수신자 한 명을 받아들인 것입니다. 메일 데이터 끝에 대한 응답이라면 서버가 메일 전체를 넘겨받은 것이므로, 반드시 배달하거나 배달하지 못했다고 알려야 합니다.
    .seen = 세션 내내 나옵니다. `EHLO`, `MAIL`, 받아들인 `RCPT` 하나하나, `RSET`, `NOOP` 뒤에 나오고, 메일을 다 받은 뒤에 한 번 더 나옵니다. `EHLO`에 대한 응답은 여러 줄이며, 마지막 줄을 뺀 모든 줄이 `250-`으로 시작합니다.
    .fix =
        클라이언트는 다음 명령을 보냅니다.

        메일 데이터 끝에 대한 응답이라면 코드 뒤의 대기열 ID(queue ID)를 기록해 둡니다. 많은 서버가 이 값을 덧붙이며, 나중에 메일이 사라지면 그 서버의 운영자가 이 ID를 물어봅니다.
    .send = 명령이 성공했고 더 구체적인 성공 코드가 없을 때 { $code }{ JOSA($code, "을/를") } 보냅니다. 메일 데이터 끝에서는 메일을 안전하게 저장한 다음에만 보냅니다. 보내는 순간 메일에 대한 책임이 이쪽으로 넘어옵니다.

## 421

smtp-421 = 서비스 이용 불가
    .gist = { $code }{ JOSA($code, "은/는") } 서버가 지금 서비스를 중단한다고 알립니다
    .meaning = 서버가 세션을 이어 갈 수 없거나 이어 가지 않기로 했으며, 이 줄을 보낸 뒤 연결을 닫습니다. 원인은 마침 처리하던 명령이 아니라 서버 자체나 클라이언트 IP 주소에 대한 서버의 판단에 있습니다.
    .seen = 연결이 너무 많은 서버가 인사말 대신 보냅니다. 세션 도중에는 서버를 종료할 때, 너무 오래 기다렸을 때, 오류가 너무 많이 쌓였을 때 나옵니다. 대형 메일 서비스는 메일을 지나치게 많이 보내는 IP 주소의 속도를 늦추는 데도 씁니다.
    .fix =
        - **발신 측:** 메일을 대기열에 그대로 둡니다. 메일 서버가 30분 정도 뒤에 알아서 다시 시도하며, 그 전에 다른 MX 호스트에 시도하기도 합니다.
        - 몇 시간이 지나도 나가지 않으면 코드 뒤의 문구를 읽어 봅니다. 연결 수나 발송량 제한 때문이라면 동시 연결 수와 연결당 메일 수를 줄입니다.
        - **수신 측:** 프로세스 수, 타임아웃, 디스크 여유 공간을 확인합니다.
    .send = 서버 종료, 타임아웃, 과부하처럼 서버 쪽 사정으로 연결을 끊어야 할 때 { $code }{ JOSA($code, "을/를") } 보냅니다. 연결은 반드시 이 코드를 보낸 다음에 끊습니다.

## 450

smtp-450 = 사서함 사용 불가
    .gist = { $code }{ JOSA($code, "은/는") } 사서함이 지금은 메일을 받을 수 없음을 알립니다
    .meaning = 서버가 이번에는 거부했습니다. 사서함이 사용 중이거나, 어떤 규칙이 이번 배달을 잠시 미룬 것입니다. 세션은 이어지며, 같은 메일의 다른 수신자는 받아들일 수 있습니다.
    .seen = 대개 `RCPT TO` 뒤에 나옵니다. 가장 흔한 원인은 그레이리스팅으로, 서버가 처음 보는 IP 주소·발신자·수신자 조합이면 첫 시도는 거부하고 나중에 온 시도는 받아들입니다. 발신자 도메인을 DNS에서 조회할 수 없을 때도 나옵니다.
    .fix =
        - **발신 측:** 기다립니다. 대기열이 다시 시도하며, 그레이리스팅이라면 몇 분 뒤 두 번째 시도에서 성공합니다. 수동으로 다시 보내지 말고, 시도할 때마다 발신 IP 주소가 바뀌지 않게 하십시오.
        - 하루가 지나도 계속되면 발신자 도메인이 조회되는지, 발신 IP 주소에 DNS 이름(PTR)이 있는지 확인합니다.
        - **수신 측:** 로그에서 이 응답을 보낸 규칙을 찾고, 이미 아는 발신자는 그레이리스팅에서 제외합니다.
    .send = 이 수신자를 지금은 처리할 수 없지만 같은 시도가 나중에는 성공할 수 있을 때 { $code }{ JOSA($code, "을/를") } 보냅니다. 그레이리스팅이나 잠긴 사서함이 그런 예입니다.

## 530

smtp-530 = 인증 필요
    .gist = { $code }{ JOSA($code, "은/는") } 먼저 인증하거나 연결을 암호화하라고 요구합니다
    .meaning = 받을 수 있는 명령이지만, 지금 상태의 클라이언트에게서는 받지 않겠다는 뜻입니다. 무엇이 빠졌는지는 문구에 적혀 있습니다. `AUTH`로 하는 로그인이거나 `STARTTLS`로 암호화한 연결입니다.
    .seen = 메일 제출용 587번 포트에서 프로그램이나 장비가 사용자 이름 없이 메일을 보낼 때 `MAIL FROM` 뒤에 가장 자주 나옵니다. “Must issue a STARTTLS command first”라는 문구가 붙었다면 연결을 암호화하기 전에는 `AUTH`조차 거부합니다.
    .fix =
        - **발신 측:** 프로그램의 보내는 메일 설정에서 인증을 켜고, 587번 포트에 STARTTLS를 쓰거나 465번 포트에 처음부터 TLS를 씁니다.
        - 메일 서비스를 통한 제출이 아니라 외부 도메인으로 직접 배달하려던 것이라면 서버나 포트를 잘못 찾은 것입니다.
        - **수신 측:** 공개 MX 호스트의 25번 포트에서는 외부 서버에 암호화를 요구하지 마십시오. RFC 3207이 금지합니다.
    .send = `AUTH`나 `STARTTLS`를 거치면 허용할 명령일 때 { $code }{ JOSA($code, "을/를") } 보내고, 둘 중 무엇이 필요한지 문구에 밝힙니다.

## 535

smtp-535 = 인증 실패
    .gist = { $code }{ JOSA($code, "은/는") } 서버가 로그인을 거부했음을 알립니다
    .meaning = 서버가 사용자 이름과 비밀번호(또는 다른 비밀 값)를 확인했지만 받아들이지 않았습니다. 어느 쪽이 틀렸는지는 알려 주지 않습니다. 세션은 이전 상태 그대로이므로 `AUTH`를 다시 보내도 됩니다.
    .seen = `AUTH` 절차 끝에 나옵니다. 비밀번호를 잘못 입력했거나 바꾼 경우, 2단계 인증 계정이라 앱 비밀번호가 필요한 경우, 사용자 이름에 도메인이 빠진 경우, 메일 서비스가 비밀번호 로그인을 막은 경우가 흔합니다.
    .fix =
        - **발신 측:** 프로그램이 같은 비밀번호로 계속 시도하게 두지 마십시오. 그러면 계정을 잠그는 서버가 많습니다. 같은 사용자 이름과 비밀번호로 웹메일에 로그인해 보고, 자격 증명과 프로그램 설정 중 어느 쪽이 문제인지 가려냅니다.
        - Gmail처럼 2단계 인증을 쓰는 메일 서비스에서는 앱 비밀번호를 만들거나 OAuth 2.0을 사용합니다.
        - **수신 측:** 메일 서버 로그뿐 아니라 인증 서비스 로그도 확인합니다.
    .send = 자격 증명이 틀렸을 때 { $code }{ JOSA($code, "을/를") } 보냅니다. 사용자 디렉터리에 연결할 수 없을 때는 일시적 오류 코드로 알립니다. 그러지 않으면 사용자가 멀쩡한 비밀번호를 바꾸게 됩니다.

## 자주 혼동하는 쌍: 쌍마다 한 줄 정리

smtp-421-vs-450 = RFC 6647에 따르면 그레이리스팅에는 둘 다 쓸 수 있습니다. { $b }{ JOSA($b, "은/는") } 수신자 한 명만 거부하고 세션을 이어 가지만, { $a }{ JOSA($a, "은/는") } 세션을 통째로 끝내 나머지 수신자까지 막습니다.
smtp-530-vs-535 = { $a }{ JOSA($a, "은/는") } 로그인이 필요한데 시도하지 않았다는 뜻이고, { $b }{ JOSA($b, "은/는") } 시도했지만 실패했다는 뜻입니다. 비밀번호에 관해 알려 주는 코드는 { $b }뿐입니다.
