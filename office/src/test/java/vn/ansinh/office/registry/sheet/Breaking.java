package vn.ansinh.office.registry.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Makes broken spreadsheets from good ones, the same from the same seed. */
final class Breaking {
    private static final List<String> JUNK = List.of(
            "",
            "=1+1",
            "1E308",
            "-1E-308",
            "NaN",
            "99999999999999999999",
            "2958466",
            "-693594",
            "31/02/2020",
            "#REF!",
            "\u0000",
            "\ud800",
            "𝒜🏠",
            "\u202eegnar",
            "Chủ hộ",
            "Tổng cộng",
            "x".repeat(40_000),
            "&#x110000;",
            "&amp;lt;",
            "]]>",
            "<v>",
            "</row>",
            "\"",
            ";;;;",
            "\r\n\r\n");
    private static final Pattern VALUE =
            Pattern.compile("(<v>|<t>|<t xml:space=\"preserve\">|r=\"|s=\"|t=\")([^<\"]*)");

    private final Random random;

    Breaking(long seed) {
        this.random = new Random(seed);
    }

    byte[] broken(byte[] good) {
        boolean zip = good.length > 2 && good[0] == 'P' && good[1] == 'K';
        return switch (random.nextInt(zip ? 7 : 4)) {
            case 0 -> flipped(good, 1 + random.nextInt(20));
            case 1 -> java.util.Arrays.copyOf(good, random.nextInt(good.length));
            case 2 -> spliced(good);
            case 3 -> zip ? withinParts(good) : junkInText(good);
            case 4 -> withoutPart(good);
            default -> withinParts(good);
        };
    }

    private byte[] flipped(byte[] good, int times) {
        byte[] bytes = good.clone();
        for (int at = 0; at < times; at++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** A piece of the file again at another place. */
    private byte[] spliced(byte[] good) {
        byte[] bytes = good.clone();
        int length = random.nextInt(Math.min(200, bytes.length));
        int from = random.nextInt(bytes.length - length + 1);
        System.arraycopy(good, from, bytes, random.nextInt(bytes.length - length + 1), length);
        return bytes;
    }

    private byte[] junkInText(byte[] good) {
        int at = random.nextInt(good.length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(good, 0, at);
        bytes.writeBytes(junk().getBytes(StandardCharsets.UTF_8));
        bytes.write(good, at, good.length - at);
        return bytes.toByteArray();
    }

    private String junk() {
        return JUNK.get(random.nextInt(JUNK.size()));
    }

    private byte[] withoutPart(byte[] good) {
        Map<String, byte[]> parts = parts(good);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextBoolean()) {
            parts.remove(name);
        } else {
            parts.put(name, parts.getOrDefault(names.get(random.nextInt(names.size())), new byte[0]));
        }
        return zipped(parts);
    }

    private byte[] withinParts(byte[] good) {
        Map<String, byte[]> parts = parts(good);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            String name = names.get(random.nextInt(names.size()));
            byte[] part = parts.getOrDefault(name, new byte[0]);
            if (part.length > 0) {
                parts.put(name, random.nextInt(3) == 0 ? flipped(part, 3) : junkInMarkup(part));
            }
        }
        return zipped(parts);
    }

    private byte[] junkInMarkup(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        Matcher value = VALUE.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (value.find()) {
            places.add(new int[] {value.start(2), value.end(2)});
        }
        if (places.isEmpty()) {
            return java.util.Arrays.copyOf(part, random.nextInt(part.length));
        }
        int[] place = places.get(random.nextInt(places.size()));
        return (text.substring(0, place[0]) + junk() + text.substring(place[1])).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] good) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(good))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
