/** A logger for Prism that says nothing. Prism logs every request in several lines, which a test suite has no use for. */
export const silentLogger = {
  child: () => silentLogger,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
  success() {},
};
