/**
 * Honour (表彰): report to the municipal government, its approval, the announcement (N46), and what each craftsman
 * then receives: certificate, award money (N48) and benefits (N49–N54).
 */
@org.jspecify.annotations.NullMarked
package org.jiangxuan.honour;
