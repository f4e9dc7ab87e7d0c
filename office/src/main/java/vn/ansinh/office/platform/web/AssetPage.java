package vn.ansinh.office.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves {@link Assets}. */
@Controller
@Public
class AssetPage {
    private final Assets assets;

    AssetPage(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{hash}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name, HttpServletRequest request) {
        return serve(
                name, CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable(), request);
    }

    /** Browsers ask for this address without being told. */
    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> favicon(HttpServletRequest request) {
        return serve("favicon.svg", CacheControl.maxAge(Duration.ofDays(1)).cachePublic(), request);
    }

    private ResponseEntity<byte[]> serve(String name, CacheControl cache, HttpServletRequest request) {
        Assets.Asset asset = assets.find(name).orElseThrow(() -> new NothingHere("asset"));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(cache)
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (asset.compressed().isPresent() && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .body(asset.compressed().get());
        }
        return answer.body(asset.plain());
    }

    private static boolean takesGzip(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip");
    }
}
