/**
 * Review (审核): the district's opinion (N42, N72), the centre's receipt (N47), the city's qualification review, the
 * opinions of the law-enforcement and discipline bodies and the determination of the recommended persons (N43).
 */
@org.jspecify.annotations.NullMarked
package org.jiangxuan.review;
