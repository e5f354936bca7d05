/** Sets a filled template: as PDF with its own font and line breaking, and as DOCX. Pages follow GB/T 9704 (A4, 156 mm text width). */
@NullMarked
package org.fengqiao.instruments.render;

import org.jspecify.annotations.NullMarked;
