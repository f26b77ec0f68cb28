//! The server as a program of its own, and a visitor that may be rude.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Whoever is silent for so long has failed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A server that runs until this is dropped.
pub(crate) struct Served {
    child: Child,
    pub(crate) port: u16,
    /// The path of the site.
    pub(crate) base: String,
    lines: Receiver<String>,
    /// What was said and not asked for yet.
    passed: Vec<String>,
}

/// An answer: its status, its headers with names in lower case, and what follows them.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Served {
    /// Starts `versus serve` and waits until visitors can come.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a server");
        let (sender, lines) = channel();
        let streams: [Box<dyn Read + Send>; 2] = [
            Box::new(child.stdout.take().expect("standard output")),
            Box::new(child.stderr.take().expect("standard error")),
        ];
        for stream in streams {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = sender.send(line);
                }
            });
        }
        let mut served = Self { child, port: 0, base: String::new(), lines, passed: Vec::new() };
        let said = served.until("serving http://");
        served.passed.clear();
        let url = said.split(' ').nth(1).expect("an address");
        let (authority, base) = url.trim_start_matches("http://").split_once('/').expect("a path");
        served.port = authority.rsplit(':').next().and_then(|port| port.parse().ok()).expect(url);
        served.base = format!("/{base}");
        served
    }

    /// A line on the terminal that has a text: each line is given once, and the two streams have no
    /// order between them.
    #[track_caller]
    pub(crate) fn until(&mut self, text: &str) -> String {
        if let Some(at) = self.passed.iter().position(|line| line.contains(text)) {
            return self.passed.remove(at);
        }
        while let Ok(line) = self.lines.recv_timeout(PATIENCE) {
            if line.contains(text) {
                return line;
            }
            self.passed.push(line);
        }
        panic!("never said: {text}\n{}", self.passed.join("\n"));
    }

    /// The number of the process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the end of the process, which must come soon, and returns its exit code.
    #[track_caller]
    pub(crate) fn ended(&mut self) -> Option<i32> {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) {
            if let Some(status) = self.child.try_wait().expect("a process") {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("it has not ended");
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        stream
    }

    /// Asks for a path as browsers do.
    pub(crate) fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, &[])
    }

    /// The text at a path that must be there.
    #[track_caller]
    pub(crate) fn text(&self, path: &str) -> String {
        let reply = self.get(path);
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        reply.text()
    }

    /// Asks with more headers.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[&str]) -> Reply {
        let headers: String = headers.iter().flat_map(|header| [*header, "\r\n"]).collect();
        let port = self.port;
        self.raw(
            format!("{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n{headers}\r\n")
                .as_bytes(),
        )
    }

    /// Sends bytes and reads whatever comes until the end.
    pub(crate) fn raw(&self, bytes: &[u8]) -> Reply {
        let mut stream = self.connect();
        // The server may have answered, and gone, before it has read all.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        Reply::read(&answer)
    }

    /// Listens to what the server tells pages.
    pub(crate) fn events(&self) -> Events {
        let mut stream = self.connect();
        let (base, port) = (&self.base, self.port);
        let request =
            format!("GET {base}__versus/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
        Events(BufReader::new(stream))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Reply {
    /// Reads an answer; status 0 if it is none.
    fn read(answer: &[u8]) -> Self {
        let end = answer.windows(4).position(|part| part == b"\r\n\r\n").unwrap_or(answer.len());
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(": "));
        Self {
            status: status.unwrap_or(0),
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
            body: answer.get(end + 4..).unwrap_or_default().to_vec(),
        }
    }

    /// A header, empty if it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// What the server tells pages.
pub(crate) struct Events(BufReader<TcpStream>);

impl Events {
    /// The next event: its name and its data.
    #[track_caller]
    pub(crate) fn next(&mut self) -> (String, serde_json::Value) {
        let mut name = String::new();
        loop {
            let mut line = String::new();
            let read = self.0.read_line(&mut line).expect("an event");
            assert!(read > 0, "the events have ended");
            if let Some(event) = line.strip_prefix("event: ") {
                event.trim_end().clone_into(&mut name);
            } else if let Some(data) = line.strip_prefix("data: ") {
                return (name, serde_json::from_str(data).expect("JSON"));
            }
        }
    }

    /// The next event, which must have this name.
    #[track_caller]
    pub(crate) fn expect(&mut self, name: &str) -> serde_json::Value {
        let (found, data) = self.next();
        assert_eq!(found, name, "{data}");
        data
    }
}
