package org.fengqiao.instruments.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.fengqiao.procedure.Moment;

/** Puts the signature of a court's seal into a PDF, so that every reader program can check it. */
public final class PdfSealer {

    private static final int SIGNATURE_ROOM = 16 * 1024;

    private PdfSealer() {}

    /** The same document with a signature over all of it. */
    public static byte[] seal(byte[] pdf, String court, String courtName, Instant at, SealPort port) throws IOException {
        try (var document = Loader.loadPDF(pdf); var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(courtName);
            signature.setReason("法院电子印章");
            signature.setSignDate(GregorianCalendar.from(at.atZone(Moment.ZONE)));
            options.setPreferredSignatureSize(SIGNATURE_ROOM);
            document.addSignature(signature, content -> port.sign(court, courtName, content.readAllBytes()), options);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }
}
