-- Asks for every address of a list in turn, and says what came of it as JSON.
local addresses = {}
local turn = 0

function init(args)
  for line in io.lines(args[1]) do
    addresses[#addresses + 1] = line
  end
end

function request()
  turn = turn % #addresses + 1
  return wrk.format("GET", addresses[turn], { ["Accept-Encoding"] = "gzip" })
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"microseconds":%d,"bytes":%d,"middle":%d,"p99":%d,"most":%d,"errors":%d}\n',
    summary.requests, summary.duration, summary.bytes,
    latency:percentile(50), latency:percentile(99), latency.max,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
