/**
 * 选树活动: the programme of one year as data, loaded from YAML, and its phase, the one source of truth for "how far are
 * we". Deadlines are computed here from the definition and the working calendar.
 */
@ApplicationModule(displayName = "选树活动")
@NullMarked
package org.jiangxuan.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
