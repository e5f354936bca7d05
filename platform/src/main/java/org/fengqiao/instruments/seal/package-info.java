/** The electronic seal: a port to whoever keeps a court's seal, and a sandbox that signs with a certificate authority of its own. */
@NullMarked
package org.fengqiao.instruments.seal;

import org.jspecify.annotations.NullMarked;
