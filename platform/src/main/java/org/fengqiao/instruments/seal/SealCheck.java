package org.fengqiao.instruments.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;

/** Checks a seal: that it covers the whole document, that nothing was changed since, and that the root vouches for it. */
public final class SealCheck {

    private SealCheck() {}

    /** Whether the seal of a PDF holds by any of several roots: a root that has been replaced still vouches for what was sealed under it. */
    public static boolean holds(byte[] pdf, List<X509Certificate> roots) {
        return roots.stream().anyMatch(root -> holds(pdf, root));
    }

    public static boolean holds(byte[] pdf, X509Certificate root) {
        try (var document = Loader.loadPDF(pdf)) {
            var signatures = document.getSignatureDictionaries();
            return !signatures.isEmpty() && holds(signatures.getLast(), pdf, root);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean holds(PDSignature signature, byte[] pdf, X509Certificate root) throws IOException {
        var range = signature.getByteRange();
        return range.length == 4
                && range[0] == 0
                && range[2] + range[3] == pdf.length
                && holds(signature.getContents(pdf), signature.getSignedContent(pdf), root);
    }

    /** Whether a detached CMS signature holds for some bytes. */
    @SuppressWarnings("unchecked")
    public static boolean holds(byte[] cms, byte[] content, X509Certificate root) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), cms);
            var signer = signed.getSignerInfos().iterator().next();
            var holders = signed.getCertificates().getMatches((Selector<X509CertificateHolder>) signer.getSID());
            var certificate = new JcaX509CertificateConverter().getCertificate(holders.iterator().next());
            certificate.verify(root.getPublicKey());
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            return false;
        }
    }
}
