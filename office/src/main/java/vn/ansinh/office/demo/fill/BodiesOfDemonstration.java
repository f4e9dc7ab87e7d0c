package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.demo.DemonstrationAccount;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.body.KeepingBodies;

/** The bodies of the ward and who answers for them: those of the districts' time, and what took their place. */
@Component
@Order(1)
class BodiesOfDemonstration implements ProgrammePart {
    private static final LocalDate FROM = LocalDate.of(2023, Month.JANUARY, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, Month.JULY, 1);

    private final Bodies bodies;
    private final KeepingBodies keeping;
    private final TransactionTemplate transactions;

    BodiesOfDemonstration(Bodies bodies, KeepingBodies keeping, TransactionTemplate transactions) {
        this.bodies = bodies;
        this.keeping = keeping;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        Acting.as(founding.officer(), "RUN_PROGRAMME", () -> {
            if (bodies.all().isEmpty()) {
                transactions.executeWithoutResult(status -> begin(founding));
            }
        });
    }

    private void begin(DemonstrationFounding founding) {
        body(BodyKind.WARD_COMMITTEE, "Ủy ban nhân dân phường", "UBND phường");
        UUID steering = body(BodyKind.STEERING_COMMITTEE, "Ban Chỉ đạo giảm nghèo phường", "Ban Chỉ đạo");
        UUID officer =
                body(BodyKind.OFFICER, "Công chức Văn hóa - Xã hội phụ trách công tác giảm nghèo", "Công chức VH-XH");
        UUID information =
                body(BodyKind.INFORMATION, "Bộ phận Văn hóa Thông tin - Đài truyền thanh", "Văn hóa Thông tin");
        body(BodyKind.GROUP, "Tổ dân phố", "Tổ dân phố");
        UUID front = body(BodyKind.FRONT, "Ủy ban Mặt trận Tổ quốc Việt Nam phường", "Mặt trận");
        UUID women = body(BodyKind.WOMEN, "Hội Liên hiệp Phụ nữ phường", "Hội Phụ nữ");
        UUID farmers = body(BodyKind.FARMERS, "Hội Nông dân phường", "Hội Nông dân");
        UUID veterans = body(BodyKind.VETERANS, "Hội Cựu chiến binh phường", "Hội Cựu chiến binh");
        UUID youth = body(BodyKind.YOUTH, "Đoàn Thanh niên Cộng sản Hồ Chí Minh phường", "Đoàn Thanh niên");
        UUID redCross = body(BodyKind.RED_CROSS, "Hội Chữ thập đỏ phường", "Hội Chữ thập đỏ");
        UUID elderly = body(BodyKind.ELDERLY, "Hội Người cao tuổi phường", "Hội Người cao tuổi");
        body(BodyKind.PARTY_CELL, "Cấp ủy chi bộ tổ dân phố", "Chi bộ");
        body(BodyKind.COUNCIL, "Hội đồng nhân dân phường", "HĐND phường");
        superiors();
        lead(steering, founding, "bcd", "Phó Trưởng ban");
        lead(officer, founding, "canbo", "Công chức Văn hóa - Xã hội");
        lead(women, founding, "hoiphunu", "Chủ tịch Hội");
        lead(information, "Trịnh Gia Huy", "Cán bộ truyền thanh");
        lead(front, "Huỳnh Thị Kim Yến", "Chủ tịch Mặt trận");
        lead(farmers, "Cao Văn Thành", "Chủ tịch Hội");
        lead(veterans, "Đặng Hữu Phước", "Chủ tịch Hội");
        lead(youth, "Võ Minh Thư", "Bí thư Đoàn");
        lead(redCross, "Lưu Thị Hạnh", "Chủ tịch Hội");
        lead(elderly, "Phan Trọng Kính", "Chủ tịch Hội");
    }

    private void superiors() {
        UUID district = body(
                BodyKind.SUPERIOR,
                "Phòng Lao động - Thương binh và Xã hội thành phố Nha Trang",
                "Phòng LĐTB&XH TP. Nha Trang");
        UUID province = Ids.next();
        keeping.begin(
                province,
                BodyKind.SUPERIOR,
                "Sở Nông nghiệp và Môi trường tỉnh Khánh Hòa",
                "Sở Nông nghiệp và Môi trường",
                MERGED);
        keeping.end(district, MERGED.minusDays(1), Optional.of(province));
    }

    private UUID body(BodyKind kind, String name, String shortName) {
        UUID id = Ids.next();
        keeping.begin(id, kind, name, shortName, FROM);
        return id;
    }

    private void lead(UUID body, DemonstrationFounding founding, String account, String post) {
        String name = DemonstrationAccount.all().stream()
                .filter(one -> one.userName().equals(account))
                .findFirst()
                .orElseThrow()
                .fullName();
        keeping.appoint(Ids.next(), body, Optional.of(founding.account(account)), name, post, "", true, FROM);
    }

    private void lead(UUID body, String name, String post) {
        keeping.appoint(Ids.next(), body, Optional.empty(), name, post, "", true, FROM);
    }
}
