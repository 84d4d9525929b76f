package org.jiangxuan.bench;

/** Where the campaign has to come before cases go on. */
enum Moment {
    INTERNAL_POSTING,
    INTERNAL_PUBLICITY_ENDED,
    RECOMMENDED,
    REVIEW_OPEN,
    EVALUATION_OPEN
}
