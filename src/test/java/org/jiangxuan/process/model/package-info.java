/** The models as files: that they parse, deploy, decide and read as they should. */
@org.jspecify.annotations.NullMarked
package org.jiangxuan.process.model;
