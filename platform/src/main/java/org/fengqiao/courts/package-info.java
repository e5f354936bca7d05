/**
 * The courts, tribunals, alliances and organisations of the world the platform serves, and who answers for which place.
 * Also the figures that differ from court to court or province to province, each with its provenance.
 */
@NullMarked
@ApplicationModule(displayName = "Courts")
package org.fengqiao.courts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
