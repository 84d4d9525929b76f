/** 通知: listens to what happens and reminds those who have work open; nobody calls it but pages that show reminders. */
@NullMarked
package org.jiangxuan.notification;

import org.jspecify.annotations.NullMarked;
