package vn.ansinh.office.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final Path COPY = Path.of("src/main/resources/db/migration/account/R__access.sql");

    @Test
    void the_database_has_the_same_access_table() throws IOException {
        String expected = """
                -- The access table of the Java class Access, for the policies of the database. Made by AccessTest (-Dgolden.update).
                delete from account.access;
                insert into account.access (role, use_case) values
                %s;
                """.formatted(Arrays.stream(Role.values())
                .flatMap(role -> Access.useCasesOf(role).stream()
                        .map(useCase -> "    ('%s', '%s')".formatted(role.code(), useCase)))
                .collect(Collectors.joining(",\n")));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(COPY, expected);
        }
        assertThat(Files.readString(COPY)).isEqualTo(expected);
    }

    @Test
    void everybody_has_an_own_account_and_asks_the_law() {
        assertThat(Access.rolesThatMay(UseCase.OWN_ACCOUNT)).containsExactly(Role.values());
        assertThat(Access.rolesThatMay(UseCase.ASK_LAW)).containsExactly(Role.values());
    }

    @Test
    void health_is_for_the_officer_alone_and_accounts_for_the_administrator_alone() {
        assertThat(Access.rolesThatMay(UseCase.SEE_HEALTH)).containsExactly(Role.OFFICER);
        assertThat(Access.rolesThatMay(UseCase.MANAGE_ACCOUNTS)).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void a_role_is_found_again_by_its_code() {
        for (Role role : Role.values()) {
            assertThat(Role.of(role.code())).isEqualTo(role);
        }
    }
}
