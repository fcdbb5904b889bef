//! Reads a file of another format as a map, with what the user said about its headings, now or when a
//! file with the same headings was imported before.

use std::collections::BTreeMap;

use super::export::at_home;
use crate::format::HeadMemory;
use crate::import::{
    HeadAnswers, HeadTarget, Import, ImportError, ImportRequest, ImportSource, import as read,
};
use crate::store::{self, Directories};
use crate::ui::core::outcome::ImportOutcome;
use crate::ui::core::task::{AnsweredHeads, ImportJob};
use crate::words::Message;

pub(super) fn import(job: ImportJob, directories: Option<&Directories>) -> ImportOutcome {
    let path = at_home(&job.path);
    let bytes = match store::read_bytes(&path) {
        Ok(bytes) => bytes,
        Err(error) => return ImportOutcome { job, result: Err(error.message()), unknown_heads: Vec::new() },
    };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let source = ImportSource { name: name.as_deref(), bytes: &bytes };
    let unknown_heads = |error: &ImportError| match error {
        ImportError::UnknownHeads(heads) => heads.clone(),
        _ => Vec::new(),
    };
    match map_in(&job, &source, directories) {
        Ok(import) => ImportOutcome { job, result: Ok(import), unknown_heads: Vec::new() },
        Err(error) => {
            let said = Message::new("cli-of-file").text("file", path.to_string_lossy());
            let result = Err(said.message("said", error.message()));
            ImportOutcome { job, result, unknown_heads: unknown_heads(&error) }
        }
    }
}

fn map_in(
    job: &ImportJob,
    source: &ImportSource,
    directories: Option<&Directories>,
) -> Result<Import, ImportError> {
    let asked = ImportRequest {
        language: job.language.clone(),
        sheet: job.sheet.clone(),
        journey: job.journey,
        ..ImportRequest::default()
    };
    if let Some(answered) = &job.heads {
        let import = read(source, &ImportRequest { heads: answered.answers.clone(), ..asked })?;
        if let Some(directories) = directories {
            // That it is not remembered is no reason not to import.
            let _ = store::remember_heads(directories, memory(answered));
        }
        return Ok(import);
    }
    let first = read(source, &asked);
    let heads: Vec<String> = match &first {
        Ok(import) => import.heads.iter().map(|head| head.text.clone()).collect(),
        Err(ImportError::UnknownHeads(heads)) => heads.clone(),
        Err(_) => Vec::new(),
    };
    let Some(heads) = directories.and_then(|directories| remembered(directories, &heads)) else {
        return first;
    };
    let mut import = match read(source, &ImportRequest { heads, ..asked }) {
        Ok(import) => import,
        Err(_) => return first,
    };
    import.remarks.insert(0, Message::new("import-remark-remembered"));
    Ok(import)
}

/// What was said about these headings before.
fn remembered(directories: &Directories, heads: &[String]) -> Option<HeadAnswers> {
    let tables = store::remembered_heads(directories);
    let table = tables.into_iter().find(|table| table.heads == heads && !heads.is_empty())?;
    let mut answers = HeadAnswers::default();
    for (head, target) in &table.answers {
        answers.set(head, HeadTarget::named(target)?);
    }
    Some(answers).filter(|answers| !answers.is_empty())
}

fn memory(answered: &AnsweredHeads) -> HeadMemory {
    let names = answered
        .answers
        .iter()
        .filter_map(|(head, target)| Some((head.to_owned(), target.name()?.to_owned())));
    HeadMemory { heads: answered.heads.clone(), answers: names.collect::<BTreeMap<_, _>>() }
}
