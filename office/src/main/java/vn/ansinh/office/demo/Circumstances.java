package vn.ansinh.office.demo;

import vn.ansinh.office.demo.Care.Disability;
import vn.ansinh.office.demo.Care.Insurance;

/** School, work, health and help of one person as an urban ward has them. */
final class Circumstances {
    private final Dice dice;
    private final Words words;

    Circumstances(Dice dice, Words words) {
        this.dice = dice;
        this.words = words;
    }

    WardPerson complete(WardPerson person, int age) {
        Level studying = studying(age);
        WardPerson schooled = person.with(studying, certificate(age, studying));
        Care health = health(age);
        boolean able = age >= 15 && age < 76 && health.disability().compareTo(Disability.SEVERE) < 0;
        Work work = work(schooled, age, able);
        String merit = age >= 60 && dice.permille(45) ? words.pick(dice, "merit") : "";
        Care care = insured(health, age, work, studying, !merit.isEmpty());
        return new WardPerson(
                person.name(),
                person.male(),
                person.born(),
                person.yearOnly(),
                person.kin(),
                person.ethnicGroup(),
                person.idNumber(),
                studying,
                schooled.certificate(),
                work,
                care,
                internet(age),
                merit);
    }

    private Level studying(int age) {
        if (age < 3) {
            return age == 2 && dice.percent(35) ? Level.PRESCHOOL : Level.NONE;
        }
        if (age < 6) {
            return dice.percent(96) ? Level.PRESCHOOL : Level.NONE;
        }
        if (age < 11) {
            return dice.permille(996) ? Level.PRIMARY : Level.NONE;
        }
        if (age < 15) {
            return dice.permille(985) ? Level.LOWER_SECONDARY : Level.NONE;
        }
        if (age < 18) {
            return switch (dice.weighted(86, 8, 6)) {
                case 0 -> Level.UPPER_SECONDARY;
                case 1 -> Level.VOCATIONAL_INTERMEDIATE;
                default -> Level.NONE;
            };
        }
        if (age < 22) {
            return switch (dice.weighted(40, 12, 8, 40)) {
                case 0 -> Level.UNIVERSITY;
                case 1 -> Level.COLLEGE;
                case 2 -> Level.VOCATIONAL_INTERMEDIATE;
                default -> Level.NONE;
            };
        }
        return age < 25 && dice.percent(14) ? Level.UNIVERSITY : Level.NONE;
    }

    private Level certificate(int age, Level studying) {
        if (age < 11) {
            return Level.NONE;
        }
        if (age < 15) {
            return Level.PRIMARY;
        }
        if (age < 18) {
            return studying == Level.NONE && dice.percent(40) ? Level.PRIMARY : Level.LOWER_SECONDARY;
        }
        if (studying != Level.NONE) {
            return Level.UPPER_SECONDARY;
        }
        if (age < 22) {
            return dice.pick(java.util.List.of(
                    Level.UPPER_SECONDARY, Level.UPPER_SECONDARY, Level.LOWER_SECONDARY, Level.VOCATIONAL_ELEMENTARY));
        }
        int[] weights = age < 40
                ? new int[] {1, 6, 17, 33, 5, 9, 11, 18}
                : age < 60 ? new int[] {4, 18, 27, 27, 4, 8, 4, 8} : new int[] {16, 36, 23, 13, 2, 5, 1, 4};
        return CERTIFICATES[dice.weighted(weights)];
    }

    private static final Level[] CERTIFICATES = {
        Level.NONE,
        Level.PRIMARY,
        Level.LOWER_SECONDARY,
        Level.UPPER_SECONDARY,
        Level.VOCATIONAL_ELEMENTARY,
        Level.VOCATIONAL_INTERMEDIATE,
        Level.COLLEGE,
        Level.UNIVERSITY
    };

    private Work work(WardPerson person, int age, boolean able) {
        if (age < 15) {
            return age >= 6 && person.studying() != Level.NONE
                    ? new Work(Work.Kind.STUDYING, false, "Học sinh")
                    : Work.CHILD;
        }
        if (!able) {
            return age >= 60 ? new Work(Work.Kind.NOT_APPLICABLE, false, "Già yếu") : Work.UNABLE;
        }
        if (person.studying() != Level.NONE) {
            return age < 18 ? Work.STUDYING : new Work(Work.Kind.STUDYING, true, "Sinh viên");
        }
        if (age >= (person.male() ? 61 : 57)) {
            return switch (dice.weighted(22, 30, 48)) {
                case 0 -> new Work(Work.Kind.NOT_SEEKING, true, "Hưu trí");
                case 1 -> new Work(Work.Kind.OWN, true, words.pick(dice, "job.own"));
                default -> new Work(Work.Kind.NOT_SEEKING, true, "Ở nhà");
            };
        }
        boolean schooled = person.certificate().compareTo(Level.UPPER_SECONDARY) >= 0;
        return switch (dice.weighted(schooled ? 58 : 27, schooled ? 8 : 22, schooled ? 24 : 36, 3, 12)) {
            case 0 -> new Work(Work.Kind.CONTRACT, true, words.pick(dice, "job.wage"));
            case 1 -> new Work(Work.Kind.NO_CONTRACT, true, words.pick(dice, "job.casual"));
            case 2 -> new Work(Work.Kind.OWN, true, words.pick(dice, "job.own"));
            case 3 -> new Work(Work.Kind.SEEKING, true, "Chưa có việc làm");
            default -> new Work(Work.Kind.NOT_SEEKING, true, "Nội trợ");
        };
    }

    private Care health(int age) {
        Care care = Care.ORDINARY;
        if (dice.permille(age < 16 ? 6 : age < 60 ? 14 : 55)) {
            Disability degree = switch (dice.weighted(35, 47, 18)) {
                case 0 -> Disability.LIGHT;
                case 1 -> Disability.SEVERE;
                default -> Disability.EXTREME;
            };
            care = degree == Disability.LIGHT
                    ? new Care(degree, "", Insurance.HOUSEHOLD, Care.Allowance.NONE)
                    : care.disabled(degree);
        }
        if (dice.permille(age < 40 ? 2 : age < 60 ? 7 : 22)) {
            care = care.withIllness(words.pick(dice, "illness"));
        }
        return care;
    }

    private Care insured(Care care, int age, Work work, Level studying, boolean merit) {
        if (care.allowance() != Care.Allowance.NONE) {
            return care;
        }
        if (age >= 80 && dice.percent(62)) {
            return care.agedAllowance();
        }
        if (age < 6 || age >= 80 || merit) {
            return care.withInsurance(Insurance.STATE_OTHER);
        }
        if (work.kind() == Work.Kind.CONTRACT) {
            return care.withInsurance(Insurance.EMPLOYER);
        }
        int without = studying != Level.NONE ? 1 : age >= 60 ? 6 : 13;
        return care.withInsurance(dice.percent(without) ? Insurance.NONE : Insurance.HOUSEHOLD);
    }

    private boolean internet(int age) {
        int chance = age < 6 ? 4 : age < 11 ? 45 : age < 45 ? 96 : age < 60 ? 85 : age < 75 ? 48 : 14;
        return dice.percent(chance);
    }
}
