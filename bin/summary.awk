# Reads surefire's TEST-*.xml files, prints one row per module, the failed tests and why tests were skipped.
# Ends with "total PASSED FAILED SKIPPED" for the caller. Written for any POSIX awk.

function attribute(name, from) {
  if (!match($0, "[ ]" name "=\"[^\"]*\"")) return ""
  from = RSTART + length(name) + 3
  return substr($0, from, RSTART + RLENGTH - from - 1)
}

function module_of(path, parts) {
  sub("/target/.*", "", path)
  split(path, parts, "/")
  sub(".*/backend/", "backend/", path)
  return path
}

function plain(text) {
  gsub("&lt;", "<", text); gsub("&gt;", ">", text); gsub("&quot;", "\"", text); gsub("&apos;", "'", text)
  gsub("&#10;", " ", text); gsub("&amp;", "\\&", text)
  sub(/^(org\.opentest4j\.TestAbortedException: )?Assumption failed: /, "", text)
  return text
}

/<testsuite / {
  module = module_of(FILENAME)
  if (!(module in suites)) order[++modules] = module
  suites[module]++
  tests[module] += attribute("tests")
  failed[module] += attribute("failures") + attribute("errors")
  skipped[module] += attribute("skipped")
  seconds = attribute("time")
  gsub(",", "", seconds)
  time[module] += seconds
}

/<testcase / { test = attribute("classname") " – " attribute("name") }

/<(failure|error)[ >]/ && test != "" { failures[++failure_count] = test; test = "" }

/<skipped/ {
  reason = plain(attribute("message"))
  if (reason == "") reason = "no reason given"
  reasons[reason]++
}

END {
  printf "\n%-20s %8s %8s %8s %8s %9s\n", "Module", "suites", "tests", "failed", "skipped", "time"
  for (i = 1; i <= modules; i++) {
    m = order[i]
    printf "%-20s %8d %8d %8d %8d %7.1f s\n", m, suites[m], tests[m], failed[m], skipped[m], time[m]
    all += tests[m]; bad += failed[m]; left += skipped[m]
  }
  for (i = 1; i <= failure_count; i++) printf "Failed: %s\n", plain(failures[i])
  for (r in reasons) printf "Skipped: %d × %s\n", reasons[r], r
  printf "total %d %d %d\n", all - bad - left, bad, left
}
