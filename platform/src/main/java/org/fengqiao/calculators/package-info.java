/**
 * The law library's calculators for everyone: fees, periods, interest, compensation, auctions, case numbers, without sign-in.
 * The library defines questions and answers; this module only carries them over HTTP and into the OpenAPI.
 */
@NullMarked
@ApplicationModule(displayName = "Calculators")
package org.fengqiao.calculators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
