/**
 * Honour (表彰): report to the municipal government, its approval, the announcement (N46), and what each craftsman
 * then receives: certificate, award money (N48) and benefits (N49–N54);
 * and how a title or a candidacy won by forgery is taken away (N58).
 */
@org.jspecify.annotations.NullMarked
package org.jiangxuan.honour;
