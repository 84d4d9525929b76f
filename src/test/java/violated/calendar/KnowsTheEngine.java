package violated.calendar;

import org.camunda.bpm.engine.RuntimeService;

/** A module other than process that knows the engine. */
public record KnowsTheEngine(RuntimeService engine) {}
