/**
 * Where bytes are kept: a local folder or an S3 service, behind one port with one contract.
 * Keys are chosen by the platform, never by people; what is once written under a key stays as it is.
 */
@NullMarked
package org.fengqiao.dossier.storage;

import org.jspecify.annotations.NullMarked;
