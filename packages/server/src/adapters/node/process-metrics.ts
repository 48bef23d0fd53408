import { performance } from 'node:perf_hooks';
import type { MetricFamily } from '../../core/metrics/metrics-text.ts';

/** What Prometheus' own clients tell of a process, under the same names. */
export function readProcessMetrics(): MetricFamily[] {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const { utilization } = performance.eventLoopUtilization();
  return [
    one(
      'process_cpu_seconds_total',
      'counter',
      'Time on the processor, user and system.',
      (user + system) / 1e6,
    ),
    one('process_resident_memory_bytes', 'gauge', 'Resident memory.', rss),
    one('process_start_time_seconds', 'gauge', 'When the process started.', performance.timeOrigin / 1_000),
    one('nodejs_heap_size_used_bytes', 'gauge', 'JavaScript heap in use.', heapUsed),
    one('nodejs_eventloop_utilization', 'gauge', 'Share of time the event loop was busy.', utilization),
  ];
}

function one(name: string, type: 'counter' | 'gauge', help: string, value: number): MetricFamily {
  return { name, type, help, samples: [{ value }] };
}
