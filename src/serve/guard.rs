//! Which requests are answered at all.
//!
//! A page of another site can make a browser send requests here, and can give its own name our address.
//! Such requests name a foreign `Host`, a foreign `Origin`, or say that they cross sites.
//!
//! **Invariant:** a request that is let through names this server.

use std::net::SocketAddr;

use hyper::header::{HOST, HeaderName, ORIGIN};
use hyper::{HeaderMap, Uri};

/// The names that the server goes by.
pub(super) struct Guard {
    /// The host that was asked for on the command line.
    pub(super) host: String,
    pub(super) port: u16,
}

impl Guard {
    /// Why a request that came in at `local` is refused, if it is. One for the preview's own files must
    /// come from the site itself.
    pub(super) fn refusal(
        &self,
        uri: &Uri,
        headers: &HeaderMap,
        local: SocketAddr,
        reserved: bool,
    ) -> Option<&'static str> {
        let mut hosts = headers.get_all(HOST).iter();
        let (Some(host), None) = (hosts.next().and_then(|host| host.to_str().ok()), hosts.next())
        else {
            return Some("the request must name one Host");
        };
        let target = uri.authority().map(hyper::http::uri::Authority::as_str);
        if ![Some(host), target].into_iter().flatten().all(|name| self.is_own(name, local)) {
            return Some("this server does not go by the name in Host");
        }
        for origin in headers.get_all(ORIGIN) {
            let own = origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
            if own.is_none_or(|name| !name.eq_ignore_ascii_case(host)) {
                return Some("the request comes from another site");
            }
        }
        let sites = headers.get_all(HeaderName::from_static("sec-fetch-site"));
        let own = |site: &[u8]| matches!(site, b"same-origin" | b"none");
        if reserved && !sites.iter().all(|site| own(site.as_bytes())) {
            return Some("the request comes from another site");
        }
        None
    }

    /// Why a request that starts a program is refused, if it is: `refusal` lets through whoever says
    /// nothing of where it comes from, but only a browser on this machine may do so.
    pub(super) fn refuses_act(headers: &HeaderMap, peer: SocketAddr) -> Option<&'static str> {
        if !peer.ip().to_canonical().is_loopback() {
            return Some("files are opened only for this machine");
        }
        let mut sites = headers.get_all(HeaderName::from_static("sec-fetch-site")).iter();
        let own = headers.contains_key(ORIGIN) || sites.any(|site| site == "same-origin");
        (!own).then_some("files are opened only from pages of the preview")
    }

    /// Whether a name with a port is ours.
    fn is_own(&self, name: &str, local: SocketAddr) -> bool {
        let (host, port) = match name.rsplit_once(':') {
            // The colons of `[::1]` are no port.
            Some((host, port)) if !port.ends_with(']') => (host, port),
            _ => (name, "80"),
        };
        if port != self.port.to_string() {
            return false;
        }
        let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let bare = bare.unwrap_or(host);
        // An address cannot be given away as a name can, so the one that was connected to is ours.
        let ip = local.ip().to_canonical().to_string();
        ["localhost", "127.0.0.1", "::1", &self.host, &ip]
            .iter()
            .any(|own| own.eq_ignore_ascii_case(bare))
    }
}
