package vn.ansinh.office.benefit.roll.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of matter; the name is a word key. */
public enum MatterKind {
    /** Nhà ở of a family. */
    HOUSING,
    /** Giới thiệu trợ giúp pháp lý of a person; what it is about is said in general words. */
    LEGAL_AID;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MatterKind> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** In their order; the first is that of a new matter. */
    public List<MatterStage> stages() {
        return switch (this) {
            case HOUSING ->
                List.of(
                        MatterStage.PROPOSED,
                        MatterStage.APPROVED,
                        MatterStage.STARTED,
                        MatterStage.HALF_DONE,
                        MatterStage.ACCEPTED,
                        MatterStage.STOPPED);
            case LEGAL_AID ->
                List.of(
                        MatterStage.REFERRED,
                        MatterStage.TAKEN,
                        MatterStage.HELPED,
                        MatterStage.REFUSED,
                        MatterStage.STOPPED);
        };
    }
}
