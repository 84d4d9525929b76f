package org.jiangxuan.rehearsal.scenario;

/** An act with its moment. */
public record ScheduledAct(Act act, When when) {}
