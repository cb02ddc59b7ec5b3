#!/bin/sh
# Prints the path of a Chromium; installs Debian's when there is none and we may.
set -e
find_one() {
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" && return 0
  done
  return 1
}
find_one && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium >&2
  find_one && exit 0
fi
echo "The page tests need Chromium: install the package chromium." >&2
exit 1
