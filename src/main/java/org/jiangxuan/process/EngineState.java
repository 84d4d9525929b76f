package org.jiangxuan.process;

/**
 * What stands in the engine.
 *
 * @param unfinishedInstances top-level process instances that have not ended
 * @param incidents open incidents
 * @param failedJobs jobs without retries left
 */
public record EngineState(long unfinishedInstances, long incidents, long failedJobs) {}
