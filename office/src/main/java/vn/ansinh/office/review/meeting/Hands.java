package vn.ansinh.office.review.meeting;

/** Hands raised for one household, and what was said. */
record Hands(int agreeing, int against, int other, String opinions) {
    int count() {
        return agreeing + against + other;
    }
}
