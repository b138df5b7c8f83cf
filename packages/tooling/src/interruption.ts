const cleanups = new Set<() => void>();

/**
 * Has something done should SIGINT or SIGTERM tell this process to end, which it then does with 130 or 143; what was
 * asked for last comes first. Returns a function that takes it back. Signals are handled only while there is something
 * to do, so that at other times they do what they usually do.
 */
export function onInterruption(cleanup: () => void): () => void {
  if (cleanups.size === 0) process.on('SIGINT', onInterrupt).on('SIGTERM', onTermination);
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) process.off('SIGINT', onInterrupt).off('SIGTERM', onTermination);
  };
}

function onInterrupt(): void {
  end(130);
}

function onTermination(): void {
  end(143);
}

function end(exitCode: number): never {
  for (const cleanup of [...cleanups].reverse()) cleanup();
  process.exit(exitCode);
}
