# shellcheck shell=bash
# What ./run, ./test and ./bench share. Sourced from the root of the project.

say() { printf '%s\n' "$*"; }

# One sentence on the error stream, and the end.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Bad arguments: the sentence, and 2.
misused() {
  printf '%s\n' "$*" >&2
  exit 2
}

readonly JDK_WANTED=25
# Where JDKs usually lie; a test names its own places.
JDK_PLACES=${JDK_PLACES-/usr/lib/jvm/*:/usr/java/*:/usr/local/*:/opt/*:$HOME/.sdkman/candidates/java/*:$HOME/.jdks/*:$HOME/.local/share/mise/installs/java/*:$HOME/.asdf/installs/java/*}

# The major version of the JDK in a folder; nothing when there is none.
jdk_version() {
  [[ -x $1/bin/java && -x $1/bin/javac ]] || return 0
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
  [[ -n $version ]] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p') || true
  printf '%s' "$version"
}

# Sets JAVA_HOME: what it says already when that is new enough, else the newest JDK in the usual places.
use_jdk() {
  local version best=0 home=''
  if [[ -n ${JAVA_HOME:-} ]]; then
    best=$(jdk_version "$JAVA_HOME")
    home=$JAVA_HOME
  fi
  if ((${best:-0} < JDK_WANTED)); then
    local IFS=: place compiler
    compiler=$(readlink -f "$(command -v javac || true)" || true)
    # Split at colons, then expand the stars.
    for place in ${compiler:+"${compiler%/bin/javac}"} $JDK_PLACES; do
      version=$(jdk_version "$place")
      if ((${version:-0} > ${best:-0})); then
        best=$version
        home=$place
      fi
    done
  fi
  if ((${best:-0} < JDK_WANTED)); then
    local found="không thấy JDK nào"
    ((${best:-0} > 0)) && found="JDK mới nhất tìm thấy là bản $best ($home)"
    fail "Cần JDK $JDK_WANTED trở lên, nhưng $found; hãy cài Temurin $JDK_WANTED (adoptium.net) vào /usr/lib/jvm, hoặc đặt JAVA_HOME trỏ tới một JDK $JDK_WANTED."
  fi
  export JAVA_HOME=$home
  export PATH=$JAVA_HOME/bin:$PATH
}

# need_space FOLDER MEGABYTES: refuses early, before anything is half done.
need_space() {
  local folder=$1 free
  while [[ ! -d $folder ]]; do folder=$(dirname "$folder"); done
  free=$(df -Pm "$folder" | awk 'NR == 2 { print $4 }')
  if ((free < $2)); then
    fail "Không đủ chỗ trên đĩa: $folder còn $free MB, cần khoảng $2 MB; hãy giải phóng dung lượng rồi chạy lại."
  fi
}

# The sentence for a failed Maven call, from what it wrote; then the first lines of what it complained about.
build_failed() {
  local log=$1
  if grep -qiE 'No space left on device|not enough space' "$log"; then
    fail "Đĩa đầy khi đang dựng chương trình; hãy giải phóng dung lượng rồi chạy lại."
  fi
  if grep -qE 'Could not transfer|Unknown host|Failed to fetch|Connection (refused|timed out)|UnknownHostException' "$log"; then
    fail "Không tải được thư viện: máy không nối được tới kho Maven; hãy kiểm tra mạng (chi tiết: $log)."
  fi
  grep -E '^\[ERROR\]' "$log" | head -n 8 >&2 || true
  fail "Dựng chương trình không thành công; chi tiết trong $log."
}
