### SMTP 문장 모음. 사실은 content/smtp/에 있습니다.
###
### { $code }가 있는 곳에서는 다음 변형도 쓸 수 있습니다.
###   $code          421
###   $code-final    한국어로 읽을 때의 끝소리: vowel, rieul, consonant
###   $code-article  영어 관사 a 또는 an
###   $code-kind     reply 또는 error(어형이 바뀌는 언어용)
### JOSA($code, "과/와")는 코드에 맞는 조사만 출력합니다.

smtp = SMTP
    .summary = 클라이언트에서 서버로, 서버에서 다른 서버로 메일을 보내는 프로토콜입니다. 모든 명령에는 세 자리 숫자로 시작하는 응답이 돌아옵니다.

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
# 값은 문장 안에 들어가고(“… 또는 메일 데이터 끝에 대한 응답”), .label은 그림에 들어갑니다.

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
smtp-stage-bdat = `BDAT`
    .label = BDAT
smtp-stage-etrn = `ETRN`
    .label = ETRN
smtp-stage-atrn = `ATRN`
    .label = ATRN

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
smtp-connection-may-close = 서버가 끊을 수 있음
    .clause = { $code }{ JOSA($code, "을/를") } 보낸 서버는 `QUIT`을 기다리지 않고 연결을 끊어도 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 연결을 끊을 수도 있으며
    .tail = 연결을 끊을 수도 있습니다
    .both = 둘 다 서버가 `QUIT`을 기다리지 않고 연결을 끊어도 됩니다.
smtp-connection-closes = 서버가 끊음
    .clause = { $code }{ JOSA($code, "은/는") } 서버가 곧 연결을 끊는다는 예고입니다
    .lead = { $code }{ JOSA($code, "은/는") } 연결을 끊으며
    .tail = 연결을 끊습니다
    .both = 둘 다 서버가 곧 연결을 끊는다는 예고입니다.

smtp-retry = 재시도
smtp-retry-not-needed = 필요 없음
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 재시도할 필요가 없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 재시도가 필요 없으며
    .tail = 재시도가 필요 없습니다
    .both = 둘 다 재시도할 필요가 없습니다.
smtp-retry-continue = 재시도가 아니라 다음 단계로
    .clause = { $code }{ JOSA($code, "은/는") } 재시도가 아니라 다음 단계를 요구합니다
    .lead = { $code }{ JOSA($code, "은/는") } 다음 입력을 기다리며
    .tail = 다음 입력을 기다립니다
    .both = 둘 다 재시도가 아니라 다음 단계를 요구합니다.
smtp-retry-later = 나중에 그대로
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 나중에 똑같이 다시 시도하면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 나중에 재시도해 볼 만하며
    .tail = 나중에 재시도해 볼 만합니다
    .both = 둘 다 나중에 똑같이 다시 시도하면 됩니다.
smtp-retry-later-rest = 거부된 것만 나중에
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 거부된 것만 나중에 다시 시도하면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 거부된 것만 나중에 재시도해 볼 만하며
    .tail = 거부된 것만 나중에 재시도해 볼 만합니다
    .both = 둘 다 거부된 것만 나중에 다시 시도하면 됩니다.
smtp-retry-later-without-parameter = 나중에 또는 매개변수 없이
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 나중에 또는 매개변수를 빼고 다시 시도하면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 나중에 또는 매개변수 없이 재시도할 수 있으며
    .tail = 나중에 또는 매개변수 없이 재시도할 수 있습니다
    .both = 둘 다 나중에 또는 매개변수를 빼고 다시 시도하면 됩니다.
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
smtp-retry-after-starttls = `STARTTLS` 후에
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 `STARTTLS`를 마친 다음 다시 로그인하면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } `STARTTLS`에 성공한 뒤 재시도할 수 있으며
    .tail = `STARTTLS`에 성공한 뒤 재시도할 수 있습니다
    .both = 둘 다 `STARTTLS`를 마친 다음 다시 로그인하면 됩니다.
smtp-retry-after-transition = `PLAIN`으로 한 번 로그인한 뒤 다음 세션에서
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 `PLAIN`으로 한 번 로그인한 뒤에야 재시도할 의미가 있습니다
    .lead = { $code }{ JOSA($code, "은/는") } 먼저 `PLAIN`으로 한 번 로그인해야 하며
    .tail = 먼저 `PLAIN`으로 한 번 로그인해야 합니다
    .both = 둘 다 `PLAIN`으로 한 번 로그인한 뒤에야 재시도할 의미가 있습니다.
smtp-retry-after-permission = 서버가 허용한 뒤에만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 서버가 허용하기 전에는 재시도해도 소용없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 먼저 서버의 허용을 받아야 하며
    .tail = 먼저 서버의 허용을 받아야 합니다
    .both = 둘 다 서버가 허용하기 전에는 재시도해도 소용없습니다.
smtp-retry-stronger-mechanism = 더 강한 메커니즘으로
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 더 강한 메커니즘으로 다시 로그인하면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 더 강한 메커니즘을 써야 하며
    .tail = 더 강한 메커니즘을 써야 합니다
    .both = 둘 다 더 강한 메커니즘으로 다시 로그인하면 됩니다.
smtp-retry-other-credentials = 다른 자격 증명으로만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 자격 증명을 바꾸지 않는 한 재시도해도 소용없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 재시도하려면 자격 증명을 바꿔야 하며
    .tail = 재시도하려면 자격 증명을 바꿔야 합니다
    .both = 둘 다 자격 증명을 바꾸지 않는 한 재시도해도 소용없습니다.
smtp-retry-fixed-command = 명령을 고친 뒤에만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 명령을 고치지 않는 한 재시도해도 소용없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 재시도하려면 명령을 고쳐야 하며
    .tail = 재시도하려면 명령을 고쳐야 합니다
    .both = 둘 다 명령을 고치지 않는 한 재시도해도 소용없습니다.
smtp-retry-right-order = 순서를 바로잡은 뒤에만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 명령을 순서에 맞게 보내야만 재시도할 의미가 있습니다
    .lead = { $code }{ JOSA($code, "은/는") } 명령을 순서에 맞게 보내야 하며
    .tail = 명령을 순서에 맞게 보내야 합니다
    .both = 둘 다 명령을 순서에 맞게 보내야만 재시도할 의미가 있습니다.
smtp-retry-without-command = 이 명령으로는 불가
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 클라이언트는 그 명령 없이 진행해야 합니다
    .lead = { $code }{ JOSA($code, "은/는") } 그 명령을 쓸 수 없다는 뜻이며
    .tail = 그 명령을 쓸 수 없다는 뜻입니다
    .both = 둘 다 클라이언트는 그 명령 없이 진행해야 합니다.
smtp-retry-other-parameter = 다른 매개변수로만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 매개변수를 바꾸지 않는 한 재시도해도 소용없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 재시도하려면 매개변수를 바꿔야 하며
    .tail = 재시도하려면 매개변수를 바꿔야 합니다
    .both = 둘 다 매개변수를 바꾸지 않는 한 재시도해도 소용없습니다.
smtp-retry-without-parameter = 매개변수를 뺀 뒤에만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 매개변수를 빼지 않는 한 재시도해도 소용없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 매개변수를 빼면 재시도할 수 있으며
    .tail = 매개변수를 빼면 재시도할 수 있습니다
    .both = 둘 다 매개변수를 빼지 않는 한 재시도해도 소용없습니다.
smtp-retry-given-address = 응답에 나온 주소로만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 응답에 나온 주소로 보낼 때만 재시도할 의미가 있습니다
    .lead = { $code }{ JOSA($code, "은/는") } 응답에 나온 주소로 재시도할 수 있으며
    .tail = 응답에 나온 주소로 재시도할 수 있습니다
    .both = 둘 다 응답에 나온 주소로 보낼 때만 재시도할 의미가 있습니다.
smtp-retry-corrected-address = 주소를 고친 뒤에만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 주소를 고치지 않는 한 재시도해도 소용없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 재시도하려면 주소를 고쳐야 하며
    .tail = 재시도하려면 주소를 고쳐야 합니다
    .both = 둘 다 주소를 고치지 않는 한 재시도해도 소용없습니다.
smtp-retry-smaller-message = 메일을 줄이거나 공간이 생긴 뒤에만
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 메일을 줄이거나 공간이 생기기 전에는 재시도해도 소용없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일을 줄이거나 공간을 마련해야 하며
    .tail = 메일을 줄이거나 공간을 마련해야 합니다
    .both = 둘 다 메일을 줄이거나 공간이 생기기 전에는 재시도해도 소용없습니다.
smtp-retry-never = 그대로는 불가
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 같은 시도를 되풀이하지 말아야 합니다
    .lead = { $code }{ JOSA($code, "은/는") } 재시도해도 소용없으며
    .tail = 재시도해도 소용없습니다
    .both = 둘 다 같은 시도를 되풀이하지 말아야 합니다.

smtp-actor = 조치 주체
smtp-actor-client = 없음, 클라이언트가 계속 진행
    .clause = { $code }{ JOSA($code, "을/를") } 받은 클라이언트는 다음 순서로 넘어가면 됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 클라이언트가 그대로 진행하면 되며
    .tail = 클라이언트가 그대로 진행하면 됩니다
    .both = 둘 다 클라이언트는 다음 순서로 넘어가면 됩니다.
smtp-actor-nobody = 없음
    .clause = { $code }{ JOSA($code, "을/를") } 받으면 아무도 손댈 일이 없습니다
    .lead = { $code }{ JOSA($code, "은/는") } 따로 조치할 일이 없으며
    .tail = 따로 조치할 일이 없습니다
    .both = 둘 다 아무도 손댈 일이 없습니다.
smtp-actor-sending-server = 발신 서버(자동)
    .clause = { $code }{ JOSA($code, "은/는") } 발신 서버의 대기열이 알아서 처리합니다
    .lead = { $code }{ JOSA($code, "은/는") } 발신 서버에 맡기면 되며
    .tail = 발신 서버에 맡기면 됩니다
    .both = 둘 다 발신 서버의 대기열이 알아서 처리합니다.
smtp-actor-sender-setup = 발신 클라이언트 설정 담당자
    .clause = { $code }{ JOSA($code, "은/는") } 발신 클라이언트의 설정을 고쳐야 해결됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 발신 클라이언트의 설정을 손봐야 하며
    .tail = 발신 클라이언트의 설정을 손봐야 합니다
    .both = 둘 다 발신 클라이언트의 설정을 고쳐야 해결됩니다.
smtp-actor-client-developer = 발신 클라이언트 개발자
    .clause = { $code }{ JOSA($code, "은/는") } 발신 클라이언트의 소스 코드를 고쳐야 해결됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 발신 클라이언트의 소스 코드를 손봐야 하며
    .tail = 발신 클라이언트의 소스 코드를 손봐야 합니다
    .both = 둘 다 발신 클라이언트의 소스 코드를 고쳐야 해결됩니다.
smtp-actor-user = 로그인하는 사용자
    .clause = { $code }{ JOSA($code, "은/는") } 로그인하는 사용자가 직접 해결해야 합니다
    .lead = { $code }{ JOSA($code, "은/는") } 로그인하는 사용자가 나서야 하며
    .tail = 로그인하는 사용자가 나서야 합니다
    .both = 둘 다 로그인하는 사용자가 직접 해결해야 합니다.
smtp-actor-sender = 메일의 발신자
    .clause = { $code }{ JOSA($code, "은/는") } 메일의 발신자가 직접 해결해야 합니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일의 발신자가 나서야 하며
    .tail = 메일의 발신자가 나서야 합니다
    .both = 둘 다 메일의 발신자가 직접 해결해야 합니다.
smtp-actor-server-admin = 서버 운영자
    .clause = { $code }{ JOSA($code, "은/는") } 서버 운영자가 직접 해결해야 합니다
    .lead = { $code }{ JOSA($code, "은/는") } 서버 운영자가 나서야 하며
    .tail = 서버 운영자가 나서야 합니다
    .both = 둘 다 서버 운영자가 직접 해결해야 합니다.

smtp-message = 메일의 상태
smtp-message-not-offered = 아직 보내기 전
    .clause = { $code }{ JOSA($code, "은/는") } 메일을 아직 건네지 않은 상태에서 나옵니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일을 보내기 전 단계의 코드이며
    .tail = 메일을 보내기 전 단계의 코드입니다
    .both = 둘 다 메일을 아직 건네지 않은 상태에서 나옵니다.
smtp-message-unaffected = 관련 메일 없음
    .clause = { $code }{ JOSA($code, "은/는") } 어떤 메일에도 영향을 주지 않습니다
    .lead = { $code }{ JOSA($code, "은/는") } 특정 메일과 관계없으며
    .tail = 특정 메일과 관계없습니다
    .both = 둘 다 어떤 메일에도 영향을 주지 않습니다.
smtp-message-asked-for = 지금 보낼 차례
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 이제 메일 데이터를 보낼 차례입니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 데이터를 요청하며
    .tail = 메일 데이터를 요청합니다
    .both = 둘 다 이제 메일 데이터를 보낼 차례임을 뜻합니다.
smtp-message-accepted-at-end = 메일 데이터 끝에 대한 응답이면 서버가 받아들임
    .clause = { $code }{ JOSA($code, "이/가") } 메일 데이터 끝에 대한 응답이면 그때부터 서버가 메일을 책임집니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 데이터 끝에 대한 응답일 때 서버가 메일을 넘겨받았다는 뜻이며
    .tail = 메일 데이터 끝에 대한 응답일 때 서버가 메일을 넘겨받았다는 뜻입니다
    .both = 둘 다 메일 데이터 끝에 대한 응답이면 그때부터 서버가 메일을 책임집니다.
smtp-message-queued = 발신 서버의 대기열(큐)에 남음
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 메일은 발신 서버의 대기열에 그대로 남습니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일을 대기열에 남기며
    .tail = 메일을 대기열에 남깁니다
    .both = 둘 다 메일은 발신 서버의 대기열에 그대로 남습니다.
smtp-message-with-client = 클라이언트에 남음
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 메일은 클라이언트에 그대로 남습니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일을 클라이언트에 남기며
    .tail = 메일을 클라이언트에 남깁니다
    .both = 둘 다 메일은 클라이언트에 그대로 남습니다.
smtp-message-returned = 발신자에게 반송
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 메일은 발신자에게 돌아갑니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일이 반송된다는 뜻이며
    .tail = 메일이 반송된다는 뜻입니다
    .both = 둘 다 메일은 발신자에게 돌아갑니다.

smtp-transaction = 메일 트랜잭션
smtp-transaction-none = 진행 중인 트랜잭션 없음
    .clause = { $code }{ JOSA($code, "은/는") } 진행 중인 메일 트랜잭션이 없을 때 나옵니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션 밖에서 나오며
    .tail = 메일 트랜잭션 밖에서 나옵니다
    .both = 둘 다 진행 중인 메일 트랜잭션이 없을 때 나옵니다.
smtp-transaction-unchanged = 그대로
    .clause = { $code }{ JOSA($code, "이/가") } 나와도 메일 트랜잭션은 달라지지 않습니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션을 그대로 두며
    .tail = 메일 트랜잭션을 그대로 둡니다
    .both = 둘 다 메일 트랜잭션은 달라지지 않습니다.
smtp-transaction-as-commanded = 명령대로 바뀜
    .clause = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션이 명령대로 처리되었음을 확인해 줍니다
    .lead = { $code }{ JOSA($code, "은/는") } 명령이 메일 트랜잭션에 반영되었음을 알리며
    .tail = 명령이 메일 트랜잭션에 반영되었음을 알립니다
    .both = 둘 다 메일 트랜잭션이 명령대로 처리되었음을 확인해 줍니다.
smtp-transaction-waits-for-text = 진행 중, 메일 데이터를 기다림
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 메일 트랜잭션은 메일 데이터를 기다립니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션을 열어 두며
    .tail = 메일 트랜잭션을 열어 둡니다
    .both = 둘 다 메일 트랜잭션은 메일 데이터를 기다립니다.
smtp-transaction-recipient-skipped = 해당 수신자만 빼고 계속
    .clause = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션에서 수신자 한 명을 제외합니다
    .lead = { $code }{ JOSA($code, "은/는") } 나머지 수신자로 메일 트랜잭션을 이어 가며
    .tail = 나머지 수신자로 메일 트랜잭션을 이어 갑니다
    .both = 둘 다 메일 트랜잭션에서 수신자 한 명을 제외합니다.
smtp-transaction-as-refused = 수신자 한 명이 빠지거나 전체가 실패
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 명령에 따라 메일 트랜잭션에서 수신자 한 명이 빠지거나 전체가 실패합니다
    .lead = { $code }{ JOSA($code, "은/는") } 수신자 한 명을 빼거나 메일 트랜잭션을 통째로 끝내며
    .tail = 수신자 한 명을 빼거나 메일 트랜잭션을 통째로 끝냅니다
    .both = 둘 다 명령에 따라 메일 트랜잭션에서 수신자 한 명이 빠지거나 전체가 실패합니다.
smtp-transaction-not-started = 시작하지 못함
    .clause = { $code }{ JOSA($code, "이/가") } 나오면 메일 트랜잭션을 시작하지 못합니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 트랜잭션의 시작을 막으며
    .tail = 메일 트랜잭션의 시작을 막습니다
    .both = 둘 다 메일 트랜잭션을 시작하지 못하게 합니다.
smtp-transaction-aborted = 진행 중이면 중단
    .clause = { $code }{ JOSA($code, "은/는") } 진행 중인 메일 트랜잭션이 있으면 그 자리에서 끝냅니다
    .lead = { $code }{ JOSA($code, "은/는") } 진행 중인 메일 트랜잭션을 중단하며
    .tail = 진행 중인 메일 트랜잭션을 중단합니다
    .both = 둘 다 진행 중인 메일 트랜잭션이 있으면 그 자리에서 끝냅니다.

# 메일 데이터 끝에 대한 응답에만 해당합니다. 응답을 받지 못한 클라이언트는 다시 시도합니다.
smtp-duplicate = 메일 중복
smtp-duplicate-possible = 응답이 유실되면 생길 수 있음
    .clause = { $code }{ JOSA($code, "은/는") } 응답이 도중에 유실되면 같은 메일이 한 번 더 배달될 수 있습니다
    .lead = { $code }{ JOSA($code, "은/는") } 응답이 유실되면 메일이 중복될 수 있으며
    .tail = 응답이 유실되면 메일이 중복될 수 있습니다
    .both = 둘 다 응답이 도중에 유실되면 같은 메일이 한 번 더 배달될 수 있습니다.
smtp-duplicate-safe = 없음(서버가 배달하지 말아야 함)
    .clause = { $code }{ JOSA($code, "을/를") } 보낸 서버는 메일을 배달하지 말아야 하므로 중복이 생기지 않습니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일이 중복될 염려가 없으며
    .tail = 메일이 중복될 염려가 없습니다
    .both = 둘 다 서버가 메일을 배달하지 말아야 하므로 중복이 생기지 않습니다.

smtp-scope = 적용 범위
smtp-scope-command = 해당 명령
    .clause = { $code }{ JOSA($code, "은/는") } 명령 하나에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 명령 하나에 관한 응답이며
    .tail = 명령 하나에 관한 응답입니다
    .both = 둘 다 명령 하나에 적용됩니다.
smtp-scope-address = 해당 주소
    .clause = { $code }{ JOSA($code, "은/는") } 주소 하나에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 주소 하나에 관한 응답이며
    .tail = 주소 하나에 관한 응답입니다
    .both = 둘 다 주소 하나에 적용됩니다.
smtp-scope-recipient = 해당 수신자
    .clause = { $code }{ JOSA($code, "은/는") } 수신자 한 명에게 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 수신자 한 명에 관한 응답이며
    .tail = 수신자 한 명에 관한 응답입니다
    .both = 둘 다 수신자 한 명에게 적용됩니다.
smtp-scope-domain = 수신자의 도메인
    .clause = { $code }{ JOSA($code, "은/는") } 수신자의 도메인 전체에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 수신자 도메인 전체에 관한 응답이며
    .tail = 수신자 도메인 전체에 관한 응답입니다
    .both = 둘 다 수신자의 도메인 전체에 적용됩니다.
smtp-scope-message = 해당 메일
    .clause = { $code }{ JOSA($code, "은/는") } 메일 한 통에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 한 통에 관한 응답이며
    .tail = 메일 한 통에 관한 응답입니다
    .both = 둘 다 메일 한 통에 적용됩니다.
smtp-scope-message-or-session = 해당 메일(인사말이면 세션 전체)
    .clause = { $code }{ JOSA($code, "은/는") } 메일 한 통에, 인사말이면 세션 전체에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 한 통이나 세션 전체에 관한 응답이며
    .tail = 메일 한 통이나 세션 전체에 관한 응답입니다
    .both = 둘 다 메일 한 통에, 인사말이면 세션 전체에 적용됩니다.
smtp-scope-recipient-or-message = 해당 수신자 또는 메일
    .clause = { $code }{ JOSA($code, "은/는") } 수신자 한 명이나 메일 한 통에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 수신자 한 명이나 메일 한 통에 관한 응답이며
    .tail = 수신자 한 명이나 메일 한 통에 관한 응답입니다
    .both = 둘 다 수신자 한 명이나 메일 한 통에 적용됩니다.
smtp-scope-account = 해당 계정
    .clause = { $code }{ JOSA($code, "은/는") } 계정 하나에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 계정 하나에 관한 응답이며
    .tail = 계정 하나에 관한 응답입니다
    .both = 둘 다 계정 하나에 적용됩니다.
smtp-scope-session = 세션 전체
    .clause = { $code }{ JOSA($code, "은/는") } 세션 전체에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 세션 전체에 관한 응답이며
    .tail = 세션 전체에 관한 응답입니다
    .both = 둘 다 세션 전체에 적용됩니다.
smtp-scope-host = 호스트 전체
    .clause = { $code }{ JOSA($code, "은/는") } 호스트 전체에 적용됩니다
    .lead = { $code }{ JOSA($code, "은/는") } 호스트 전체에 관한 응답이며
    .tail = 호스트 전체에 관한 응답입니다
    .both = 둘 다 호스트 전체에 적용됩니다.

smtp-prerequisite = `AUTH`나 `STARTTLS` 누락
smtp-prerequisite-none = 원인 아님
    .clause = { $code }{ JOSA($code, "은/는") } `AUTH`나 `STARTTLS`가 빠져서 나오는 코드가 아닙니다
    .lead = { $code }{ JOSA($code, "은/는") } `AUTH`나 `STARTTLS` 누락과 관계없으며
    .tail = `AUTH`나 `STARTTLS` 누락과 관계없습니다
    .both = 둘 다 `AUTH`나 `STARTTLS`가 빠져서 나오는 코드가 아닙니다.
smtp-prerequisite-encryption = 원인(암호화 누락)
    .clause = { $code }{ JOSA($code, "은/는") } 암호화가 빠져서 나옵니다
    .lead = { $code }{ JOSA($code, "은/는") } 연결을 암호화하지 않았을 때 나오며
    .tail = 연결을 암호화하지 않았을 때 나옵니다
    .both = 둘 다 암호화가 빠져서 나옵니다.
smtp-prerequisite-either = 원인(둘 중 하나 누락)
    .clause = { $code }{ JOSA($code, "은/는") } `AUTH`나 `STARTTLS`가 빠져서 나옵니다
    .lead = { $code }{ JOSA($code, "은/는") } `AUTH`나 `STARTTLS`를 거치지 않았을 때 나오며
    .tail = `AUTH`나 `STARTTLS`를 거치지 않았을 때 나옵니다
    .both = 둘 다 `AUTH`나 `STARTTLS`가 빠져서 나옵니다.
smtp-prerequisite-sometimes = 원인일 수 있음
    .clause = { $code }{ JOSA($code, "은/는") } `AUTH`나 `STARTTLS`가 빠져서 나올 수도 있습니다
    .lead = { $code }{ JOSA($code, "은/는") } `AUTH`나 `STARTTLS`를 거치지 않았을 때 나오기도 하며
    .tail = `AUTH`나 `STARTTLS`를 거치지 않았을 때 나오기도 합니다
    .both = 둘 다 `AUTH`나 `STARTTLS`가 빠져서 나올 수도 있습니다.

# $list는 단계 목록입니다. 예: “`MAIL`, `RCPT` 또는 메일 데이터 끝”.
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
smtp-stages-any-command = 모든 명령
    .clause = { $code }{ JOSA($code, "은/는") } 어떤 명령에 대한 응답으로든 나올 수 있습니다
    .lead = { $code }{ JOSA($code, "은/는") } 어떤 명령에든 나올 수 있으며
    .tail = 어떤 명령에든 나올 수 있습니다
    .both = 둘 다 어떤 명령에 대한 응답으로든 나올 수 있습니다.
smtp-stages-any-but-quit = `QUIT` 이외의 모든 명령
    .clause = { $code }{ JOSA($code, "은/는") } `QUIT` 이외의 어떤 명령에 대한 응답으로든 나올 수 있습니다
    .lead = { $code }{ JOSA($code, "은/는") } `QUIT` 이외의 어떤 명령에든 나올 수 있으며
    .tail = `QUIT` 이외의 어떤 명령에든 나올 수 있습니다
    .both = 둘 다 `QUIT` 이외의 어떤 명령에 대한 응답으로든 나올 수 있습니다.

smtp-category = 범주(둘째 자리)
smtp-category-syntax = 구문(x0z)
    .clause = { $code }{ JOSA($code, "은/는") } 둘째 자리로 보면 구문 범주입니다
    .lead = { $code }{ JOSA($code, "은/는") } 구문 범주에 속하며
    .tail = 구문 범주에 속합니다
    .both = 둘째 자리로 보면 둘 다 구문 범주입니다.
smtp-category-information = 정보(x1z)
    .clause = { $code }{ JOSA($code, "은/는") } 둘째 자리로 보면 정보 범주입니다
    .lead = { $code }{ JOSA($code, "은/는") } 정보 범주에 속하며
    .tail = 정보 범주에 속합니다
    .both = 둘째 자리로 보면 둘 다 정보 범주입니다.
smtp-category-connections = 연결(x2z)
    .clause = { $code }{ JOSA($code, "은/는") } 둘째 자리로 보면 연결 범주입니다
    .lead = { $code }{ JOSA($code, "은/는") } 연결 범주에 속하며
    .tail = 연결 범주에 속합니다
    .both = 둘째 자리로 보면 둘 다 연결 범주입니다.
smtp-category-unspecified = 지정되지 않음(x3z, x4z)
    .clause = { $code }{ JOSA($code, "은/는") } 둘째 자리가 어느 범주도 가리키지 않습니다
    .lead = { $code }{ JOSA($code, "은/는") } 어느 범주에도 속하지 않으며
    .tail = 어느 범주에도 속하지 않습니다
    .both = 둘 다 둘째 자리가 어느 범주도 가리키지 않습니다.
smtp-category-mail-system = 메일 시스템(x5z)
    .clause = { $code }{ JOSA($code, "은/는") } 둘째 자리로 보면 메일 시스템 범주입니다
    .lead = { $code }{ JOSA($code, "은/는") } 메일 시스템 범주에 속하며
    .tail = 메일 시스템 범주에 속합니다
    .both = 둘째 자리로 보면 둘 다 메일 시스템 범주입니다.

smtp-text = 코드 뒤의 문구
smtp-text-human = 사람이 읽음
    .clause = { $code }에는 사람이 읽을 문구가 붙습니다
    .lead = { $code }에는 사람이 읽을 문구가 붙으며
    .tail = 사람이 읽을 문구가 붙습니다
    .both = 둘 다 코드 뒤에 사람이 읽을 문구가 붙습니다.
smtp-text-machine = 프로그램도 읽음
    .clause = { $code }에는 프로그램도 읽는 문구가 붙습니다
    .lead = { $code }에는 프로그램도 읽는 문구가 붙으며
    .tail = 프로그램도 읽는 문구가 붙습니다
    .both = 둘 다 코드 뒤에 프로그램도 읽는 문구가 붙습니다.
smtp-text-machine-after-ehlo = 사람이 읽음, `EHLO` 뒤에는 확장 기능 목록
    .clause = { $code }{ JOSA($code, "이/가") } `EHLO`에 대한 응답이면 프로그램이 읽는 목록이 붙습니다
    .lead = { $code }에는 `EHLO` 뒤라면 프로그램이 읽는 목록이 붙으며
    .tail = `EHLO` 뒤라면 프로그램이 읽는 목록이 붙습니다
    .both = 둘 다 `EHLO`에 대한 응답이면 프로그램이 읽는 목록이 붙습니다.
smtp-text-challenge = Base64 챌린지
    .clause = { $code }에는 클라이언트가 답해야 할 Base64 챌린지가 붙습니다
    .lead = { $code }에는 Base64 챌린지가 붙으며
    .tail = Base64 챌린지가 붙습니다
    .both = 둘 다 코드 뒤에 Base64 챌린지가 옵니다.

## 두 코드의 관계
# 값         배지
# .sentence  페이지의 첫 문장
# .choice    “상황에 맞는 코드 고르기”의 첫 문장

smtp-relation-twin = 쌍둥이 코드
    .sentence = { $a }{ JOSA($a, "과/와") } { $b }{ JOSA($b, "은/는") } 서로 짝을 이루는 코드입니다. { $a }{ JOSA($a, "은/는") } 지금은 안 된다는 뜻이고, { $b }{ JOSA($b, "은/는") } 앞으로도 안 된다는 뜻입니다.
    .choice = 같은 시도가 나중에 성공할 수 있는지를 보고 고릅니다.
# $first와 $then: 나오는 순서.
smtp-relation-sequence = 차례로 나옴
    .sentence = { $first }{ JOSA($first, "이/가") } 먼저 나온 뒤 같은 세션에서 { $then }{ JOSA($then, "이/가") } 나올 수 있습니다.
    .choice = 둘 중에서 고를 일은 대개 없습니다. { $then }{ JOSA($then, "은/는") } { $first }{ JOSA($first, "을/를") } 대신하는 것이 아니라 그 뒤에 나오는 응답입니다.
# $list: 두 코드가 모두 나올 수 있는 단계.
smtp-relation-opposite = 상반된 결과
    .sentence = { $a }{ JOSA($a, "과/와") } { $b }{ JOSA($b, "은/는") } 상반된 결과이며, { $list }에 대한 응답으로 어느 쪽이든 나올 수 있습니다.
    .choice = 서버가 요청을 들어주는지 거부하는지에 따라 고릅니다.
smtp-relation-alternatives = 둘 중 하나
    .sentence = { $list }에 대한 응답으로 { $a }{ JOSA($a, "이나/나") } { $b }{ JOSA($b, "이/가") } 나올 수 있습니다.
    .choice =
        { $a-kind ->
            [error] 둘 다 오류를 알리는 코드이므로, 그 이유에 따라 고릅니다.
           *[other] 둘 다 거부하는 코드가 아니므로, 무엇을 알릴지에 따라 고릅니다.
        }
smtp-relation-apart = 함께 나오지 않음
    .sentence = 규격에 따르면 { $a }{ JOSA($a, "과/와") } { $b }{ JOSA($b, "이/가") } 모두 응답으로 나올 수 있는 명령은 없습니다.
    .choice = 두 코드는 나오는 자리가 서로 다르므로, 어느 쪽을 쓸지 고를 일이 없습니다.
