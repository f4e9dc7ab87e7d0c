package vn.ansinh.office.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;
import vn.ansinh.office.platform.CannotStart;

/** What a disk answers, as a sentence. */
final class Disk {
    private Disk() {}

    static CannotStart refuse(IOException failure) {
        String file = failure instanceof FileSystemException e ? Objects.toString(e.getFile(), "") : "";
        return refuse(file, failure.toString(), failure instanceof AccessDeniedException, failure);
    }

    static CannotStart refuse(String file, String message, boolean denied, Throwable cause) {
        String words = message.toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("disk quota")) {
            return new CannotStart(
                    "Ổ đĩa đã đầy (%s): hãy giải phóng chỗ trống rồi chạy lại.".formatted(file),
                    "The disk is full (%s): free some space and start again.".formatted(file),
                    cause);
        }
        if (words.contains("read-only file system")) {
            return new CannotStart(
                    "Ổ đĩa chỉ cho đọc (%s): hãy đặt ANSINH_DATA vào thư mục ghi được.".formatted(file),
                    "The disk is read-only (%s): set ANSINH_DATA to a folder that can be written.".formatted(file),
                    cause);
        }
        if (denied || words.contains("permission denied")) {
            return new CannotStart(
                    "Không có quyền ghi vào %s: hãy đổi quyền thư mục hoặc đặt ANSINH_DATA sang thư mục khác."
                            .formatted(file),
                    "No permission to write %s: change its permissions or set ANSINH_DATA to another folder."
                            .formatted(file),
                    cause);
        }
        return new CannotStart(
                "Không dùng được thư mục dữ liệu: %s. Hãy kiểm tra ổ đĩa hoặc đặt ANSINH_DATA sang thư mục khác."
                        .formatted(message),
                "The data folder cannot be used: %s. Check the disk or set ANSINH_DATA to another folder."
                        .formatted(message),
                cause);
    }
}
