/**
 * The files that go with a candidate: taken in, checked for what they really are, kept in rows of 1 MB and given out as they
 * came (N22–N31). Who may see a candidate is the caller's business.
 */
@NullMarked
package org.jiangxuan.material;

import org.jspecify.annotations.NullMarked;
