//! Tells browsers what changed, as server-sent events.
//!
//! One `state` at the beginning, then `reload` for new pages and `problems` for faults in the sources.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::Either;
use http_body_util::channel::Channel;
use hyper::body::Bytes;
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE};
use tokio::sync::watch::Receiver;

use super::live::Live;
use super::reply::{Answer, empty, set};

/// A line that says nothing comes so often: if it cannot be sent, nobody listens any more.
const PULSE: Duration = Duration::from_secs(15);

/// Answers with a stream that ends when the browser goes.
pub(super) fn answer(mut live: Receiver<Arc<Live>>) -> Answer {
    let (mut sender, body) = Channel::new(4);
    tokio::spawn(async move {
        let mut shown = Arc::clone(&live.borrow_and_update());
        if sender.send_data(state(&shown)).await.is_err() {
            return;
        }
        loop {
            let news = tokio::select! {
                changed = live.changed() => {
                    if changed.is_err() {
                        return;
                    }
                    let next = Arc::clone(&live.borrow_and_update());
                    let news = news(&shown, &next);
                    shown = next;
                    news
                }
                () = tokio::time::sleep(PULSE) => Bytes::from_static(b":\n\n"),
            };
            if sender.send_data(news).await.is_err() {
                return;
            }
        }
    });
    let mut answer = Answer::new(empty());
    set(&mut answer, CONTENT_TYPE, "text/event-stream");
    set(&mut answer, CACHE_CONTROL, "no-store");
    *answer.body_mut() = Either::Right(body);
    answer
}

fn state(live: &Live) -> Bytes {
    let Live { generation, problems, .. } = live;
    let (errors, warnings) = (problems.errors, problems.warnings);
    let problems = errors + warnings;
    Bytes::from(format!(
        "event: state\ndata: {{\"generation\":{generation},\"problems\":{problems},\
         \"errors\":{errors},\"warnings\":{warnings}}}\n\n"
    ))
}

fn news(shown: &Live, next: &Live) -> Bytes {
    let Live { generation, problems, .. } = next;
    if *generation == shown.generation {
        // JSON has no line end outside of its texts, where it is escaped.
        return Bytes::from(format!("event: problems\ndata: {}\n\n", problems.json));
    }
    Bytes::from(format!("event: reload\ndata: {{\"generation\":{generation}}}\n\n"))
}
