package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ansinh.office.programme.ReportTable;

/** Tables of the support plan for periodic reports. */
@Configuration(proxyBeanMethods = false)
class SupportReports {
    private record Found(String code, String title, BiFunction<LocalDate, LocalDate, Contents> contents)
            implements ReportTable {
        @Override
        public Contents between(LocalDate from, LocalDate until) {
            return contents.apply(from, until);
        }
    }

    @Bean
    ReportTable supportByGroup(SupportCounts counts) {
        return new Found(
                "support-by-group",
                "Tiến độ phương án hỗ trợ từng hộ theo tổ dân phố",
                (from, until) -> counts.byGroup(until));
    }

    @Bean
    ReportTable supportByBody(SupportCounts counts) {
        return new Found(
                "support-by-body",
                "Tiến độ phương án hỗ trợ từng hộ theo đơn vị phụ trách",
                (from, until) -> counts.byBody(until));
    }

    @Bean
    ReportTable supportProposals(SupportCounts counts) {
        return new Found("support-proposals", "Đề xuất hỗ trợ hộ nghèo, hộ cận nghèo", counts::proposals);
    }
}
