/**
 * What must hold after every campaign, whatever happened in it; {@code docs/invariants.md} lists it. Each invariant is
 * checked against the database and the engine's history by a reckoning of its own, not by the code that it watches.
 */
@NullMarked
package org.jiangxuan.rehearsal.invariant;

import org.jspecify.annotations.NullMarked;
