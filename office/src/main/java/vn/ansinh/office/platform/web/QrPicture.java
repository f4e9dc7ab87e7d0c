package vn.ansinh.office.platform.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as one path of an SVG, drawn inside the page: the strict content policy allows no picture from a data URL,
 * and the secret must not get an address of its own.
 *
 * @param size squares on each side, the quiet zone included
 * @param path one unit square for each dark one
 */
public record QrPicture(int size, String path) {
    private static final int QUIET_ZONE = 4;

    /** The picture of a text of some hundred letters at most. */
    public static QrPicture of(String text) {
        BitMatrix squares;
        try {
            squares = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalStateException("an address of " + text.length() + " letters fits a QR code", e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(squares.getWidth(), path.toString());
    }
}
