//! The program: see the library.

fn main() -> std::process::ExitCode {
    versus::cli::run(std::env::args_os())
}
