/**
 * Evaluation (评审): the panel, the experts' scores, the ranking, the panel's vote and the proposed list (N44). The
 * notice leaves the method open; rubric, quorum and pass rule are our default (AMB-10).
 */
@org.jspecify.annotations.NullMarked
package org.jiangxuan.evaluation;
