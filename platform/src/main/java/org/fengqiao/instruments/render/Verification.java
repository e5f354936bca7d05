package org.fengqiao.instruments.render;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The line by which anybody can check the instrument, at the foot of its last page. */
final class Verification {

    private static final float SIZE = 9f;
    private static final float SIDE = 20 * Sheet.MM;

    private Verification() {}

    static void write(Sheet sheet, String code, @Nullable String address) throws IOException {
        var bottom = Sheet.BOTTOM - SIDE - 2;
        if (address != null) {
            qr(sheet, address, Sheet.LEFT, bottom);
        }
        var x = Sheet.LEFT + SIDE + 8;
        sheet.text("查验码：" + code, x, bottom + SIDE - 14, SIZE, 0, false);
        sheet.text("扫码或在“文书查验”页输入查验码，可核对案号、法院和文件摘要。", x, bottom + SIDE - 28, SIZE, 0, false);
    }

    private static void qr(Sheet sheet, String address, float x, float y) throws IOException {
        try {
            var matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
            var dot = SIDE / matrix.getWidth();
            for (var row = 0; row < matrix.getHeight(); row++) {
                for (var column = 0; column < matrix.getWidth(); column++) {
                    if (matrix.get(column, row)) {
                        sheet.stream().addRect(x + column * dot, y + SIDE - (row + 1) * dot, dot, dot);
                    }
                }
            }
            sheet.stream().fill();
        } catch (WriterException e) {
            throw new IOException(e);
        }
    }
}
