/** The numbers by which people and organisations are known (在线诉讼规则第7条): their build, and the check character that shows a slip of the pen. */
@NullMarked
package org.fengqiao.law.identity;

import org.jspecify.annotations.NullMarked;
