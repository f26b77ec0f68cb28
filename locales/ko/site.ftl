### 모든 페이지를 감싸는 틀: 메뉴, 제목, 그리고 두 코드를 잇는 문장.
###
### 변수를 쓰는 메시지에는 바로 위에 설명이 있습니다. 코드는 $a, $b(또는 $code)로 들어오며,
### 각각 `-final`과 `-article` 변형이 있습니다. smtp.ftl을 참고하십시오.
### JOSA($a, "은/는")은 앞말에 맞는 조사만 출력합니다.

site-description = 응답 코드가 무슨 뜻인지, 다른 코드와 어떻게 다른지, 어떻게 대처하면 되는지 정리했습니다. 표에 적은 사실에는 저마다 출처를 밝힙니다.

## 메뉴

skip = 본문으로 건너뛰기
nav-home = 홈
nav-language = 언어
nav-breadcrumb = 현재 위치
nav-pages = 기타 페이지
# 언어 선택 화면에 언어마다 하나씩 보이는 안내.
choose = 한국어로 보기
chooser-title = 언어 선택

## 검색, 그리고 스크립트가 더하는 기능

# 모든 페이지에 있는 검색창의 이름. 비어 있을 때 그 안에 보입니다.
search = 코드나 로그로 검색
search-results = 검색 결과
search-none = 검색 결과가 없습니다
search-nearest = 번호가 비슷한 코드
# 422처럼 서버가 쓰지만 RFC에는 정의되지 않은 번호에 붙습니다.
search-undefined = RFC에 정의되지 않음
# 체크 상자: / 키로 검색창에 갈 수 있게 할지 정합니다.
search-slash = / 키를 누르면 검색창으로 이동
# 버튼은 지금 적용된 테마를 알려 줍니다.
theme-auto = 테마: 시스템과 동일
theme-light = 테마: 라이트
theme-dark = 테마: 다크
# 제목 옆의 버튼, 그리고 그 부분의 주소를 복사한 뒤의 알림.
copy = 링크 복사
copied = 링크를 복사했습니다

## 첫 페이지

home-title = 사실로 따져 보는 응답 코드 비교
home-intro = 비슷해 보이는 두 코드를 두고 어떻게 할지 정해야 할 때가 있습니다. 이 사이트는 두 코드의 조합마다 페이지를 두고, 출처가 분명한 사실에서 계산한 차이를 보여 줍니다.
home-protocols = 프로토콜
# $count: 코드 수
home-codes = 코드 { $count }개
# $count: 비교 페이지 수
home-pairs = 비교 { $count }건

## 프로토콜별 색인
# $protocol: SMTP

index-title = { $protocol } 응답 코드
index-description = { $protocol } 응답 코드를 분류별로 모두 모았습니다. 어느 두 코드든 서로 비교해 볼 수 있습니다.
index-codes = 분류별 코드
index-code = 코드
index-name = 이름
index-gist = 한 줄 요약
index-matrix = 두 코드 비교표
index-matrix-help = 칸을 누르면 그 행과 열의 코드를 비교한 페이지로 이동합니다.
# 화면 낭독기가 읽는 칸 이름.
index-cell = { $a }{ JOSA($a, "과/와") } { $b } 비교

index-undefined = RFC에 정의되지 않은 번호
index-undefined-help = 일부 서버와 웹의 표에 나오지만 SMTP 응답 코드로 정의한 RFC는 없습니다. 이런 번호를 받은 클라이언트는 첫째 자리만 보고 처리해야 합니다.
index-undefined-number = 번호
index-undefined-seen = 실제 사례
index-undefined-registered = 연결된 확장 상태 코드
index-undefined-instead = 대신 볼 코드

## 코드 페이지

code-title = { $protocol } { $code }({ $name })
code-facts = 사실과 출처
code-facts-caption = 규격에서 정한 { $code } 관련 사실과 각각의 출처
code-facet = 항목
code-pairs = { $code }{ JOSA($code, "과/와") } 비교할 코드
code-see-also = 함께 보기

## 코드 페이지와 비교 페이지에 쓰는 카드

card-title = { $code }({ $name })
card-meaning = { $code }의 의미
card-seen = { $code }{ JOSA($code, "이/가") } 나오는 상황
card-fix = { $code } 해결 방법
card-next = { $code } 다음에 할 일
card-send = { $code }{ JOSA($code, "을/를") } 보내야 할 때
card-text = 규격에 적힌 문구
card-replies = 실제 서버의 응답
# $origin: Postfix, Gmail 등
card-reply-from = { $origin }
card-enhanced = 확장 상태 코드
card-enhanced-registered = 등록된 코드
card-enhanced-seen = 그 밖에 쓰이는 코드

## 비교 페이지

# 괄호 뒤의 조사는 괄호 앞의 코드에 맞춥니다.
# "\u2060"은 괄호와 조사 사이에서 줄이 나뉘지 않게 합니다.
pair-title = { $protocol } { $a }({ $a-name }){ "\u2060" }{ JOSA($a, "과/와") } { $b }({ $b-name }){ "\u2060" }의 차이
# 링크와 현재 위치에 쓰는 짧은 제목.
pair-short = { $a }{ JOSA($a, "과/와") } { $b }의 차이
pair-glance = 한눈에 보기
pair-glance-caption = { $a }{ JOSA($a, "과/와") } { $b } 비교표. 차이가 나는 행은 ≠로 표시합니다.
pair-aspect = 항목
# $value
pair-unverified = { $value }(미확인)
pair-where = 세션에서 나오는 단계
# 화면 낭독기가 읽는 그림 설명. $a-list, $b-list: 단계 목록.
pair-diagram-title = 세션에서 { $a }{ JOSA($a, "과/와") } { $b }{ JOSA($b, "이/가") } 나올 수 있는 단계
pair-diagram-description = { $a }{ JOSA($a, "은/는") } { $a-list }에서, { $b }{ JOSA($b, "은/는") } { $b-list }에서 나올 수 있습니다.
# 모든 명령에서 나올 수 있는 코드는 목록 대신 이 말을 씁니다.
pair-diagram-any = 모든 명령
pair-details = 두 코드 자세히 보기
pair-conflicts = 자료마다 다른 점
pair-differences = 주요 차이점
pair-shared = 공통점
pair-shared-nothing = 규격에서는 { $a }{ JOSA($a, "과/와") } { $b }의 공통점을 찾을 수 없습니다.
pair-choice = 상황에 맞는 코드 고르기
pair-more = 더 알아보기
pair-all-of = { $code }({ $name }) 자세히 보기
pair-related = 관련 비교
pair-specs = 관련 규격
pair-previous = 이전 비교
pair-next = 다음 비교
pair-picker = 다른 두 코드 비교하기
pair-picker-first = 첫 번째 코드
pair-picker-second = 두 번째 코드
pair-picker-go = 비교
pair-swap = 좌우 열 바꾸기
pair-only = 차이점만 보기

# 두 절을 맞세웁니다. $first와 $second는 각각 해당 코드로 시작합니다.
contrast = { $first }. 반면 { $second }.
# “421은 연결을 끊으며” + “새 연결로 재시도할 만합니다”
compound = { $lead }, { $tail }
# 위의 문장 두 개. 길기 때문에 나누어 씁니다.
compound-contrast = { $first }. 이와 달리 { $second }.
# 절 하나로 된 문장.
sentence = { $clause }.

## 목록
# 항목이 두 개면 list-two, 더 많으면 왼쪽부터 list-start, list-middle, list-end를 씁니다.

list-two = { $first } 또는 { $second }
list-start = { $first }, { $rest }
list-middle = { $first }, { $rest }
list-end = { $first } 또는 { $second }
# 목록이 너무 길 때 마지막 항목으로 나옵니다.
list-others = 다른 명령

## 번역 상태 알림

fallback-note = 이 페이지에서 아직 번역하지 않은 부분은 영어로 표시합니다.
older-note = 이 페이지의 일부는 영어판이 바뀌기 전의 내용입니다.

## 404

notfound-title = 페이지를 찾을 수 없습니다
notfound-text = 이 주소에는 페이지가 없습니다. 홈에서 다시 찾아보십시오.

## 바닥글

footer-about = 비교에 쓴 사실은 옆에 출처로 적은 규격에서 가져왔습니다.
