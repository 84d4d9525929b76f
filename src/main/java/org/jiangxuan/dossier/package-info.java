/** 卷宗: the pages on which people see where things stand: the front page, a campaign, a round, one candidate. */
@NullMarked
package org.jiangxuan.dossier;

import org.jspecify.annotations.NullMarked;
